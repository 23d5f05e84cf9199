package org.rapporteur.language;

import edu.emory.mathcs.nlp.common.util.Language;
import edu.emory.mathcs.nlp.common.util.NLPUtils;
import edu.emory.mathcs.nlp.component.tokenizer.Tokenizer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.function.Consumer;
import org.rapporteur.article.Article;
import org.rapporteur.article.Paragraph;
import org.rapporteur.article.Span;
import org.rapporteur.parser.ParsedSentence;
import org.rapporteur.parser.SentenceParser;

/**
 * The annotator on NLP4J's part-of-speech tagger and dependency parser (Choi and McCallum 2013,
 * "Transition-based Dependency Parsing with Selectional Branching").
 */
public final class NlpAnnotator implements Annotator {
  /** Longer sentences are cut for the parser; no news sentence needs more. */
  private static final int LONGEST_PARSE_TOKENS = 180;

  private final SentenceParser parser;
  private final Tokenizer tokenizer = NLPUtils.createTokenizer(Language.ENGLISH);
  private final SentenceSplitter splitter = SentenceSplitter.builtIn();
  private final LemmaTable lemmas = LemmaTable.builtIn();
  private final CaseRestorer caseRestorer = CaseRestorer.builtIn();

  private NlpAnnotator(SentenceParser parser) {
    this.parser = parser;
  }

  /**
   * Loads the models, unpacking them into {@code cache} on first use.
   *
   * @param cache directory of the user for the unpacked models (90 MB)
   * @param notices receives what a person should know while waiting
   */
  public static NlpAnnotator load(Path cache, Consumer<String> notices) {
    return new NlpAnnotator(SentenceParser.open(cache, notices));
  }

  /** SHA-256 of each model, by its name; nothing is loaded. */
  public static SortedMap<String, String> modelHashes() {
    return SentenceParser.modelHashes();
  }

  @Override
  public List<Sentence> annotate(Article article) {
    List<Sentence> sentences = new ArrayList<>();
    String text = article.text();
    for (int p = 0; p < article.paragraphs().size(); p++) {
      Paragraph paragraph = article.paragraphs().get(p);
      for (Span span : splitter.split(text, paragraph.span())) {
        List<RawToken> raw = tokenize(text, span);
        for (int from = 0; from < raw.size(); from += LONGEST_PARSE_TOKENS) {
          List<RawToken> part =
              raw.subList(from, Math.min(raw.size(), from + LONGEST_PARSE_TOKENS));
          sentences.add(parse(sentences.size(), p, paragraph.kind(), part, text));
        }
      }
    }
    return sentences;
  }

  /** A token before parsing: the word as the parser shall see it, and its place. */
  private record RawToken(String word, Span span) {}

  private List<RawToken> tokenize(String text, Span span) {
    String plain = plain(span.of(text));
    List<RawToken> tokens = new ArrayList<>();
    List<edu.emory.mathcs.nlp.component.tokenizer.token.Token> found;
    try {
      found = tokenizer.tokenize(plain);
    } catch (RuntimeException refused) {
      // The tokenizer fails on some odd strings; white space then has to do.
      return splitAtSpaces(plain, span.begin());
    }
    for (var token : found) {
      int begin = token.getStartOffset();
      int end = token.getEndOffset();
      if (begin >= 0 && begin < end && end <= plain.length()) {
        tokens.add(
            new RawToken(
                plain.substring(begin, end), new Span(span.begin() + begin, span.begin() + end)));
      }
    }
    return withoutFullStop(tokens);
  }

  /** The full stop of a sentence that ends in "PKK." is no part of the name. */
  private List<RawToken> withoutFullStop(List<RawToken> tokens) {
    for (int i = tokens.size() - 1; i >= 0; i--) {
      RawToken token = tokens.get(i);
      String name = token.word().substring(0, token.word().length() - 1);
      if (token.word().endsWith(".") && isName(name)) {
        int stop = token.span().end() - 1;
        List<RawToken> split = new ArrayList<>(tokens.subList(0, i));
        split.add(new RawToken(name, new Span(token.span().begin(), stop)));
        split.add(new RawToken(".", new Span(stop, stop + 1)));
        split.addAll(tokens.subList(i + 1, tokens.size()));
        return split;
      }
      if (token.word().chars().anyMatch(Character::isLetterOrDigit)) {
        return tokens;
      }
    }
    return tokens;
  }

  private boolean isName(String word) {
    return word.length() > 1
        && word.chars().allMatch(Character::isLetter)
        && !splitter.isAbbreviation(word);
  }

  private static List<RawToken> splitAtSpaces(String plain, int offset) {
    List<RawToken> tokens = new ArrayList<>();
    int begin = 0;
    for (int i = 0; i <= plain.length(); i++) {
      if (i == plain.length() || Character.isWhitespace(plain.charAt(i))) {
        if (i > begin) {
          tokens.add(new RawToken(plain.substring(begin, i), new Span(offset + begin, offset + i)));
        }
        begin = i + 1;
      }
    }
    return tokens;
  }

  /** The text with typographic marks replaced one for one, so that offsets stay. */
  private static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      plain.append(
          switch (c) {
            case '’', '‘', '`', '´' -> '\'';
            case '“', '”', '«', '»' -> '"';
            case '–', '—' -> '-';
            case ' ', '​', '﻿', '\t', '\n', '\r' -> ' ';
            default -> c;
          });
    }
    return plain.toString();
  }

  private Sentence parse(
      int index, int paragraph, Paragraph.Kind kind, List<RawToken> raw, String text) {
    List<String> words =
        caseRestorer.restore(
            raw.stream().map(RawToken::word).toList(), kind != Paragraph.Kind.BODY);
    ParsedSentence parsed = parser.parse(words, lemmas::parserLemma);
    List<Token> tokens = new ArrayList<>(raw.size());
    for (int i = 0; i < raw.size(); i++) {
      tokens.add(token(i, words.get(i), parsed, raw.get(i).span(), text));
    }
    Span span = new Span(raw.getFirst().span().begin(), raw.getLast().span().end());
    return Sentence.of(index, paragraph, kind, span, TreeRepairs.mend(tokens));
  }

  private Token token(int index, String word, ParsedSentence parsed, Span span, String text) {
    String tag = parsed.tag(index);
    return new Token(
        index,
        span.of(text),
        lemmas.lemma(word, tag),
        Labels.wordClass(tag),
        Labels.verbForm(tag),
        Labels.isPlural(tag),
        parsed.head(index),
        Labels.relation(parsed.label(index)),
        span);
  }
}
