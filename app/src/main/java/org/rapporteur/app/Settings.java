package org.rapporteur.app;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Values of options from the environment and from files of settings.
 *
 * <p>{@code --data} of {@code read} is {@code RAPPORTEUR_READ_DATA} or, for all commands, {@code
 * RAPPORTEUR_DATA} in the environment, and {@code read.data} or {@code data} in a file. The command
 * line counts before the environment, the environment before the files.
 */
final class Settings implements IDefaultValueProvider {
  private static final Set<String> NOT_SETTABLE = Set.of("help", "version");

  private final Surroundings surroundings;
  private final List<Properties> files;

  private Settings(Surroundings surroundings, List<Properties> files) {
    this.surroundings = surroundings;
    this.files = files;
  }

  /**
   * Reads the files of {@code surroundings}. A key that is no option of {@code root} or its
   * subcommands is a {@link CommandLine.ParameterException}: a typing error must not go unnoticed.
   */
  static Settings load(Surroundings surroundings, CommandLine root) {
    Set<String> known = new TreeSet<>();
    collectKeys(root, "", known);
    List<Properties> files = new ArrayList<>();
    for (Path file : surroundings.configFiles()) {
      if (Files.exists(file)) {
        files.add(read(file, known, root));
      }
    }
    return new Settings(surroundings, files);
  }

  private static Properties read(Path file, Set<String> known, CommandLine root) {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      properties.load(reader);
    } catch (IOException | IllegalArgumentException cause) {
      throw new CommandLine.ParameterException(
          root, "cannot read the settings in " + file + ": " + cause.getMessage());
    }
    for (String key : properties.stringPropertyNames()) {
      if (!known.contains(key)) {
        throw new CommandLine.ParameterException(
            root, file + ": no option \"" + key + "\"; there are " + String.join(", ", known));
      }
    }
    return properties;
  }

  private static void collectKeys(CommandLine command, String prefix, Set<String> keys) {
    for (OptionSpec option : command.getCommandSpec().options()) {
      String key = key(option);
      if (!NOT_SETTABLE.contains(key)) {
        keys.add(key);
        keys.add(prefix + key);
      }
    }
    command
        .getSubcommands()
        .forEach((name, child) -> collectKeys(child, prefix + name + ".", keys));
  }

  @Override
  public @Nullable String defaultValue(ArgSpec argument) {
    if (!(argument instanceof OptionSpec option) || NOT_SETTABLE.contains(key(option))) {
      return null;
    }
    String general = key(option);
    String special = prefix(option) + general;
    String value = environment(special);
    value = value == null ? environment(general) : value;
    for (int i = 0; value == null && i < files.size(); i++) {
      value = files.get(i).getProperty(special, files.get(i).getProperty(general));
    }
    return value;
  }

  private @Nullable String environment(String key) {
    String name = "RAPPORTEUR_" + key.replaceAll("[.-]", "_").toUpperCase(Locale.ROOT);
    String value = surroundings.environment().get(name);
    return value == null || value.isEmpty() ? null : value;
  }

  private static String prefix(OptionSpec option) {
    String command = option.command().qualifiedName(".");
    int first = command.indexOf('.');
    return first < 0 ? "" : command.substring(first + 1) + ".";
  }

  private static String key(OptionSpec option) {
    return option.longestName().replaceFirst("^-+", "");
  }
}
