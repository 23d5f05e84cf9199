package org.rapporteur.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.store.RecordStore;

class UsersCommandTest {
  @TempDir private Path directory;

  @BeforeEach
  void makeAStore() throws Exception {
    RecordStore.open(directory).close();
  }

  private Run.Result run(String input, String... arguments) {
    return Run.within().input(input).run(arguments);
  }

  private Run.Result add(String password) {
    return run(
        password + "\n", "users", "add", "Ana", "--role", "editor", "--data", directory.toString());
  }

  @Test
  void usersComeAndGo() {
    assertThat(add("short").code()).isEqualTo(ExitCode.USAGE);
    assertThat(add("a long password").code()).isZero();
    Run.Result token = run("", "users", "token", "Ana", "--data", directory.toString());
    assertThat(token.out()).matches("rap_[0-9a-f]{64}\n");
    assertThat(run("", "users", "list", "--data", directory.toString()).out())
        .contains("Ana", "editor", "yes", "1");
    assertThat(run("", "users", "token", "Ana", "--revoke", "--data", directory.toString()).code())
        .isZero();
    assertThat(run("", "users", "remove", "Ana", "--data", directory.toString()).code()).isZero();
    assertThat(run("", "users", "remove", "Ana", "--data", directory.toString()).code())
        .isEqualTo(ExitCode.INPUT);
    assertThat(run("", "users", "token", "Ana", "--data", directory.toString()).code())
        .isEqualTo(ExitCode.INPUT);
  }

  @Test
  void nothingIsOpenToAnybody() {
    assertThat(serve("--listen", "0.0.0.0").err()).contains("rapporteur users add");
    assertThat(serve("--behind-proxy").err()).contains("rapporteur users add");
    assertThat(add("a long password").code()).isZero();
    assertThat(serve("--listen", "0.0.0.0").err()).contains("--tls, or --behind-proxy");
    assertThat(serve("--listen", "0.0.0.0", "--behind-proxy").err()).contains("--name");
    assertThat(serve("--listen", "0.0.0.0", "--tls", "x.p12").err()).contains("--tls-password");
  }

  private Run.Result serve(String... options) {
    String[] arguments = new String[options.length + 2];
    arguments[0] = "serve";
    arguments[1] = directory.toString();
    System.arraycopy(options, 0, arguments, 2, options.length);
    Run.Result result = run("", arguments);
    assertThat(result.code()).isEqualTo(ExitCode.USAGE);
    return result;
  }
}
