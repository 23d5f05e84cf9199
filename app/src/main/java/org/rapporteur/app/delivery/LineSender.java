package org.rapporteur.app.delivery;

import java.util.function.Consumer;
import org.rapporteur.alert.Notice;
import org.rapporteur.formats.NoticeText;

/** Tells notices as lines of text. */
public final class LineSender implements Sender {
  private final Consumer<String> lines;
  private final String desk;

  /** Hands each line to {@code lines}; links lead to {@code desk}. */
  public LineSender(Consumer<String> lines, String desk) {
    this.lines = lines;
    this.desk = desk;
  }

  @Override
  public Attempt send(Notice notice, String address) {
    lines.accept(NoticeText.line(notice, desk));
    return new Attempt.Sent();
  }
}
