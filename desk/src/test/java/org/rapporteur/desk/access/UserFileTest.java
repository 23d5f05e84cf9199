package org.rapporteur.desk.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.desk.Role;

class UserFileTest {
  @TempDir private Path directory;

  @Test
  void keepsHashesInAFileOfItsOwner() throws Exception {
    String token = Secrets.token();
    UserFile users = new UserFile(directory);
    users.put(
        new User(
            "Ana", Role.EDITOR, Secrets.hash("a long password"), List.of(Secrets.digest(token))));
    Path file = directory.resolve(UserFile.NAME);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    assertThat(Files.readString(file))
        .contains("$argon2id$")
        .doesNotContain("a long password")
        .doesNotContain(token);
    UserFile again = new UserFile(directory);
    assertThat(again.withToken(token)).map(User::name).contains("Ana");
    assertThat(again.withToken(Secrets.token())).isEmpty();
    String hash = again.named("Ana").map(User::password).orElse("");
    assertThat(Secrets.isPassword("a long password", hash)).isTrue();
    assertThat(Secrets.isPassword("A long password", hash)).isFalse();
    assertThat(Secrets.isPassword("nobody's password", null)).isFalse();
    assertThat(again.remove("Ana")).isTrue();
    assertThat(again.remove("Ana")).isFalse();
    assertThat(users.all()).isEmpty();
  }

  @Test
  void tellsWhatIsDamaged() throws Exception {
    Files.writeString(directory.resolve(UserFile.NAME), "{\"users\":[{\"name\":\"a b\"}]}");
    assertThatThrownBy(() -> new UserFile(directory).all())
        .isInstanceOf(IOException.class)
        .hasMessageContaining("users.json cannot be read");
  }
}
