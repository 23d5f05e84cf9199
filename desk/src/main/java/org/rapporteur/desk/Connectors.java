package org.rapporteur.desk;

import io.javalin.config.JettyConfig;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.SecureRequestCustomizer;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.ssl.SslContextFactory;

/** Where a desk listens: plainly, or with TLS. */
final class Connectors {
  private Connectors() {}

  /** Has {@code jetty} listen as {@code settings} say. */
  static void listen(JettyConfig jetty, DeskSettings settings) {
    jetty.host = settings.host();
    jetty.port = settings.port();
    jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
    Access.Keys keys = settings.access().keys();
    if (keys == null) {
      return;
    }
    jetty.addConnector((server, http) -> {
      SslContextFactory.Server secure = new SslContextFactory.Server();
      secure.setKeyStorePath(keys.store().toUri().toString());
      secure.setKeyStoreType("PKCS12");
      secure.setKeyStorePassword(keys.password());
      secure.setIncludeProtocols("TLSv1.3", "TLSv1.2");
      HttpConfiguration encrypted = new HttpConfiguration(http);
      SecureRequestCustomizer customizer = new SecureRequestCustomizer();
      customizer.setSniHostCheck(false);
      encrypted.addCustomizer(customizer);
      ServerConnector connector =
          new ServerConnector(server, secure, new HttpConnectionFactory(encrypted));
      connector.setHost(settings.host());
      connector.setPort(settings.port());
      return connector;
    });
  }
}
