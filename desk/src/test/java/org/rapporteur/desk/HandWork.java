package org.rapporteur.desk;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.article.Article;
import org.rapporteur.article.ArticleSource;
import org.rapporteur.coding.Coding;
import org.rapporteur.correction.Correction;
import org.rapporteur.correction.Corrections;
import org.rapporteur.formats.CorrectionLine;
import org.rapporteur.formats.CorrectionReader;
import org.rapporteur.formats.RecordWriter;
import org.rapporteur.report.ReportedArticle;
import org.rapporteur.store.RecordStore;
import org.rapporteur.store.StoreException;

/** Work on codings made by hand: nothing is parsed, corrections are applied as everywhere. */
final class HandWork implements Workbench {
  private final RecordStore store;
  private final List<Coding> codings;

  HandWork(RecordStore store, List<Coding> codings) {
    this.store = store;
    this.codings = codings;
  }

  @Override
  public String code(ArticleSource source) {
    Article article =
        new Article(
            source.id(),
            source.text(),
            source.title(),
            source.published(),
            source.url(),
            source.outlet(),
            List.of(),
            List.of());
    return new RecordWriter().write(new Coding(article, List.of(), List.of(), List.of()), "en");
  }

  @Override
  public String keep(ArticleSource source) {
    return code(source);
  }

  @Override
  public List<String> explain(ArticleSource source) {
    return List.of("read by hand: " + source.text());
  }

  @Override
  public List<String> correct(String line, Correction correction) throws UnavailableException {
    try {
      store.corrections().add(List.of(line));
      return recode(correction.article());
    } catch (StoreException inTheWay) {
      throw new UnavailableException("no store", inTheWay);
    }
  }

  @Override
  public boolean takeBack(String id) throws UnavailableException {
    try {
      boolean there = store.corrections().remove(id);
      for (Coding coding : codings) {
        recode(ReportedArticle.key(coding.article()));
      }
      return there;
    } catch (StoreException inTheWay) {
      throw new UnavailableException("no store", inTheWay);
    }
  }

  private List<String> recode(String article) throws StoreException {
    List<Correction> all = new ArrayList<>();
    for (String line : store.corrections().all().values()) {
      if (new CorrectionReader().read(1, line) instanceof CorrectionLine.Read read) {
        all.add(read.correction());
      }
    }
    List<String> refused = new ArrayList<>();
    for (Coding coding : codings) {
      if (ReportedArticle.key(coding.article()).equals(article)) {
        Corrections.Result result =
            new Corrections(all).apply(coding, coding.article().published());
        store.save(List.of(result.coding()));
        result.refused().forEach(no -> refused.add(no.why()));
      }
    }
    return refused;
  }
}
