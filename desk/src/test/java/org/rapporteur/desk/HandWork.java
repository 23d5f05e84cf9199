package org.rapporteur.desk;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.agenda.Agenda;
import org.rapporteur.alert.Alert;
import org.rapporteur.alert.AlertId;
import org.rapporteur.article.Article;
import org.rapporteur.article.ArticleSource;
import org.rapporteur.coding.Coding;
import org.rapporteur.correction.Correction;
import org.rapporteur.correction.Corrections;
import org.rapporteur.formats.CorrectionLine;
import org.rapporteur.formats.CorrectionReader;
import org.rapporteur.formats.RecordWriter;
import org.rapporteur.ledger.Ledger;
import org.rapporteur.occurrence.Occurrence;
import org.rapporteur.occurrence.OccurrenceJoiner;
import org.rapporteur.query.Filter;
import org.rapporteur.report.CodedArticle;
import org.rapporteur.report.ReportedArticle;
import org.rapporteur.store.JoinBasis;
import org.rapporteur.store.Judgement;
import org.rapporteur.store.RecordStore;
import org.rapporteur.store.StoreException;
import org.rapporteur.store.StoreReader;
import org.rapporteur.story.Stories;

/** Work on codings made by hand: nothing is parsed, corrections are applied as everywhere. */
class HandWork implements Workbench {
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
  public String keep(ArticleSource source) throws UnavailableException {
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

  @Override
  public List<String> take(List<String> lines) throws UnavailableException {
    try {
      store.corrections().add(lines);
      List<String> problems = new ArrayList<>();
      for (Coding coding : codings) {
        problems.addAll(recode(ReportedArticle.key(coding.article())));
      }
      return problems;
    } catch (StoreException inTheWay) {
      throw new UnavailableException("no store", inTheWay);
    }
  }

  @Override
  public void join(Duration patience) {
    try (StoreReader reader = store.reader()) {
      JoinBasis basis = reader.joinBasis();
      List<Correction> corrections = new ArrayList<>();
      for (String line : reader.corrections()) {
        if (new CorrectionReader().read(1, line) instanceof CorrectionLine.Read read) {
          corrections.add(read.correction());
        }
      }
      List<CodedArticle> articles = new ArrayList<>();
      reader.coded(articles::add);
      List<Occurrence> joined = OccurrenceJoiner.join(articles, new Corrections(corrections));
      store
          .joins()
          .replace(
              basis,
              joined,
              Agenda.of(joined),
              Ledger.of(articles, joined),
              Stories.of(articles, joined).all());
    } catch (StoreException inTheWay) {
      throw new IllegalStateException(inTheWay);
    }
  }

  @Override
  public Joining joining() {
    return new Joining(false, "");
  }

  @Override
  public String draw(Filter filter, String text, long seed, int size, String author, LocalDate day)
      throws UnavailableException {
    try {
      return store.judgements().draw(filter, text, seed, size, author, day);
    } catch (StoreException inTheWay) {
      throw new UnavailableException("no store", inTheWay);
    }
  }

  @Override
  public void judge(String sample, int number, Judgement judgement) throws UnavailableException {
    try {
      store.judgements().judge(sample, number, judgement);
    } catch (StoreException inTheWay) {
      throw new UnavailableException("no store", inTheWay);
    }
  }

  @Override
  public AlertWork alerts() {
    return new AlertWork() {
      @Override
      public void add(Alert alert) throws UnavailableException {
        try {
          store.alerts().add(alert);
        } catch (StoreException inTheWay) {
          throw new UnavailableException("no store", inTheWay);
        }
      }

      @Override
      public boolean remove(AlertId id) throws UnavailableException {
        try {
          return store.alerts().remove(id);
        } catch (StoreException inTheWay) {
          throw new UnavailableException("no store", inTheWay);
        }
      }

      @Override
      public boolean pause(AlertId id, boolean paused) throws UnavailableException {
        try {
          return store.alerts().pause(id, paused);
        } catch (StoreException inTheWay) {
          throw new UnavailableException("no store", inTheWay);
        }
      }

      @Override
      public List<String> test(Alert alert) {
        return List.of("tested " + alert.name());
      }

      @Override
      public String key(AlertId id) {
        return "whsec_" + id;
      }
    };
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
