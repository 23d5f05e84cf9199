package org.rapporteur.formats;

import org.rapporteur.alert.Evidence;
import org.rapporteur.alert.Finding;
import org.rapporteur.alert.Notice;

/** Notices for people to read. */
public final class NoticeText {
  private NoticeText() {}

  /** {@code notice} in a line; its link leads to {@code desk}. */
  public static String line(Notice notice, String desk) {
    return "alert " + notice.name() + ": " + notice.title() + " " + link(notice, desk);
  }

  static String link(Notice notice, String desk) {
    return desk + "/alerts/" + notice.alert() + "#" + notice.id();
  }

  /** {@code notice} with all that proves it. */
  public static String text(Notice notice, String desk) {
    return notice.title() + "\n" + link(notice, desk) + "\n" + evidence(notice, desk);
  }

  /** What proves {@code notice}, finding after finding. */
  static String evidence(Notice notice, String desk) {
    StringBuilder text = new StringBuilder();
    for (Finding finding : notice.findings()) {
      text.append("\n* ").append(finding.text()).append("\n");
      for (Evidence evidence : finding.evidence()) {
        text.append("  \"").append(evidence.quote().strip()).append("\"\n");
        text.append("  ").append(evidence.where());
        if (evidence.title() != null) {
          text.append(": ").append(evidence.title().strip());
        }
        text.append("\n  ").append(desk).append(evidence.page()).append("\n");
      }
    }
    if (notice.all() > notice.findings().size()) {
      text.append("\n")
          .append(notice.all() - notice.findings().size())
          .append(" more are not shown here.\n");
    }
    return text.toString();
  }
}
