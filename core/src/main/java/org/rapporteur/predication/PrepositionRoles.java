package org.rapporteur.predication;

import java.util.List;

/** The roles that a preposition gives to its object. */
final class PrepositionRoles {
  private PrepositionRoles() {}

  static List<Role> roles(String preposition) {
    return switch (preposition) {
      case "to" -> List.of(Role.RECIPIENT, Role.DESTINATION);
      case "into", "toward", "towards", "onto" -> List.of(Role.DESTINATION);
      case "from", "out of" -> List.of(Role.ORIGIN);
      case "with", "alongside", "together with" -> List.of(Role.PARTNER);
      case "against" -> List.of(Role.OPPONENT);
      case "over", "about", "on", "upon", "regarding", "concerning", "because of" ->
          List.of(Role.TOPIC);
      case "for" -> List.of(Role.BENEFICIARY);
      case "in",
          "at",
          "near",
          "inside",
          "outside",
          "across",
          "around",
          "throughout",
          "within",
          "off",
          "outside of",
          "through",
          "along",
          "beyond" ->
          List.of(Role.LOCATION);
      case "of" -> List.of(Role.OF);
      case "as" -> List.of(Role.AS);
      case "between", "among", "amongst" -> List.of(Role.BETWEEN);
      default -> List.of();
    };
  }
}
