package org.rapporteur.app;

import java.util.Set;
import org.rapporteur.formats.Layer;

/** Writes the records of articles as they come, one object a line. */
final class CodedItems implements OrderedPipeline.Sink<ItemResult> {
  private final RecordLines lines;
  private final Messages messages;
  private final Tally tally;
  private final Progress progress;
  private final RecordLayout layout;

  CodedItems(
      RecordLines lines, Set<Layer> layers, Messages messages, Tally tally, Progress progress) {
    this.layout = RecordLayout.json(layers);
    this.lines = lines;
    this.messages = messages;
    this.tally = tally;
    this.progress = progress;
  }

  @Override
  public void accept(ItemResult result) throws OutputClosedException, EnvironmentException {
    result.problems().forEach(messages::problem);
    tally.add(result);
    switch (result.fate()) {
      case ItemResult.Article article -> lines.write(layout.coded(result.origin().name(), article));
      case ItemResult.Broken broken -> lines.write(layout.failed(broken.id(), broken.problem()));
      case ItemResult.NoArticle none -> {
        if (none.page()) {
          lines.write(layout.noArticle(result.origin().name(), none.reason()));
        }
      }
      case ItemResult.Unchanged unchanged -> {}
    }
    lines.itemDone(tally);
    progress.show();
  }

  @Override
  public void idle() throws OutputClosedException, EnvironmentException {
    lines.flush();
  }

  /** Takes the progress away and leaves a summary in its place, on a terminal. */
  void finish() throws EnvironmentException {
    progress.finish();
    lines.complete();
  }
}
