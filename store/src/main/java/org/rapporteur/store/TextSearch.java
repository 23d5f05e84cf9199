package org.rapporteur.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.QueryBuilder;

/** Searches the full text as it was when this was opened. Use from one thread. */
final class TextSearch implements AutoCloseable {
  /** Words of an article by which others like it are found. */
  private static final int TELLING_WORDS = 25;

  private static final int MOST_HITS = 1_000_000;

  private final FSDirectory files;
  private final DirectoryReader index;
  private final IndexSearcher searcher;
  private final Analyzer analyzer = new TextAnalyzer();

  private TextSearch(FSDirectory files, DirectoryReader index) {
    this.files = files;
    this.index = index;
    this.searcher = new IndexSearcher(index);
  }

  /** Opens the index in the data {@code directory}. */
  static TextSearch open(Path directory) throws IOException {
    FSDirectory files = FSDirectory.open(TextIndex.folder(directory));
    return new TextSearch(files, DirectoryReader.open(files));
  }

  /** Keys of the articles in which the words of {@code phrase} stand one after the other. */
  List<String> articlesWith(String phrase) throws IOException {
    return all("article", phrase, TextIndex.KEY);
  }

  /** The sentences in which they do, as KEY:NUMBER; only such as records come from. */
  List<String> sentencesWith(String phrase) throws IOException {
    return all("sentence", phrase, TextIndex.SENTENCE);
  }

  private List<String> all(String kind, String phrase, String field) throws IOException {
    Query words = new QueryBuilder(analyzer).createPhraseQuery(TextIndex.WORDS, phrase);
    if (words == null) {
      return List.of();
    }
    List<String> found = new ArrayList<>();
    TopDocs hits =
        searcher.search(of(kind, words), Math.max(1, Math.min(MOST_HITS, index.maxDoc())));
    StoredFields stored = searcher.storedFields();
    for (ScoreDoc hit : hits.scoreDocs) {
      found.add(stored.document(hit.doc, Set.of(field)).get(field));
    }
    return found;
  }

  /** The {@code limit} best articles that have all of {@code words}, in any form and order. */
  List<Hit> best(String words, int limit) throws IOException {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    QueryBuilder builder = new QueryBuilder(analyzer);
    boolean any = false;
    for (String part : parts(words)) {
      boolean excluded = part.startsWith("-");
      Query each = builder.createPhraseQuery(TextIndex.STEMS, excluded ? part.substring(1) : part);
      if (each != null) {
        query.add(each, excluded ? Occur.MUST_NOT : Occur.MUST);
        Query title = builder.createPhraseQuery(TextIndex.TITLE, part);
        if (!excluded && title != null) {
          query.add(new BoostQuery(title, 2), Occur.SHOULD);
        }
        any = true;
      }
    }
    return any ? hits(query.build(), limit, "") : List.of();
  }

  /** Words, and phrases in quotation marks. */
  private static List<String> parts(String words) {
    List<String> parts = new ArrayList<>();
    String[] pieces = words.split("\"", -1);
    for (int i = 0; i < pieces.length; i++) {
      if (i % 2 == 1) {
        parts.add(pieces[i]);
      } else {
        for (String word : pieces[i].strip().split("\\s+", -1)) {
          parts.add(word);
        }
      }
    }
    return parts;
  }

  /** The {@code limit} articles most like {@code text}, that with {@code key} left out. */
  List<Hit> like(String key, String text, int limit) throws IOException {
    Map<String, Integer> counts = new HashMap<>();
    try (TokenStream tokens = analyzer.tokenStream(TextIndex.STEMS, text)) {
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        counts.merge(term.toString(), 1, Integer::sum);
      }
      tokens.end();
    }
    Map<String, Double> weights = new HashMap<>();
    for (Map.Entry<String, Integer> count : counts.entrySet()) {
      int documents = index.docFreq(new Term(TextIndex.STEMS, count.getKey()));
      if (documents > 1) {
        weights.put(
            count.getKey(), count.getValue() * Math.log((double) index.numDocs() / documents));
      }
    }
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    weights.entrySet().stream()
        .filter(weight -> weight.getValue() > 0)
        .sorted(
            Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(TELLING_WORDS)
        .forEach(weight ->
            query.add(
                new BoostQuery(
                    new TermQuery(new Term(TextIndex.STEMS, weight.getKey())),
                    weight.getValue().floatValue()),
                Occur.SHOULD));
    return hits(query.build(), limit, key);
  }

  private List<Hit> hits(Query query, int limit, String except) throws IOException {
    List<Hit> hits = new ArrayList<>();
    StoredFields stored = searcher.storedFields();
    for (ScoreDoc hit : searcher.search(of("article", query), limit + 1).scoreDocs) {
      String key = stored.document(hit.doc, Set.of(TextIndex.KEY)).get(TextIndex.KEY);
      if (!key.equals(except) && hits.size() < limit) {
        hits.add(new Hit(key, hit.score));
      }
    }
    return hits;
  }

  private static Query of(String kind, Query query) {
    return new BooleanQuery.Builder()
        .add(query, Occur.MUST)
        .add(new TermQuery(new Term(TextIndex.KIND, kind)), Occur.FILTER)
        .build();
  }

  @Override
  public void close() throws IOException {
    index.close();
    files.close();
  }

  /** An article that was found. */
  record Hit(String key, double score) {}
}
