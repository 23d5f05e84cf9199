package org.rapporteur.bench.stories;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.article.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads ECB+ in the form with a token a line and mentions as JSON. */
final class EcbPlus {
  private static final List<String> PARTS = List.of("Train", "Dev", "Test");

  private EcbPlus() {}

  /** All documents below {@code directory}, by id. */
  static List<GoldStory> read(Path directory) throws IOException {
    Map<String, Draft> drafts = new TreeMap<>();
    for (String part : PARTS) {
      for (String line : Files.readAllLines(directory.resolve("ECB_" + part + "_corpus.txt"))) {
        String[] cells = line.split("\t", -1);
        if (cells.length >= 4) {
          drafts.computeIfAbsent(cells[0], id -> new Draft()).add(cells[1], cells[2], cells[3]);
        }
      }
    }
    JsonMapper json = JsonMapper.builder().build();
    for (String part : PARTS) {
      String file = "ECB_" + part + "_Event_gold_mentions.json";
      for (JsonNode mention : json.readTree(Files.readString(directory.resolve(file)))) {
        Draft draft = drafts.get(mention.get("doc_id").asString());
        if (draft != null) {
          draft.mention(mention);
        }
      }
    }
    List<GoldStory> stories = new ArrayList<>();
    drafts.forEach(
        (id, draft) -> stories.add(new GoldStory(id, draft.text.toString(), draft.mentions)));
    return stories;
  }

  /** A document as its tokens come. */
  private static final class Draft {
    private final StringBuilder text = new StringBuilder();
    private final Map<String, Span> tokens = new LinkedHashMap<>();
    private final List<GoldMention> mentions = new ArrayList<>();
    private String sentence = "";
    private String before = "";

    void add(String inSentence, String number, String token) {
      String word = plain(token);
      if (!inSentence.equals(sentence) && !text.isEmpty()) {
        text.append(text.toString().matches("(?s).*[.!?\"”]") ? " " : "\n\n");
      } else if (!text.isEmpty() && !word.matches("[.,;:?!)%]|'s|n't|'") && !before.equals("(")) {
        text.append(' ');
      }
      sentence = inSentence;
      before = word;
      int begin = text.length();
      text.append(word);
      tokens.put(inSentence + " " + number, new Span(begin, text.length()));
    }

    private static String plain(String token) {
      return switch (token) {
        case "``", "''" -> "\"";
        case "-LRB-" -> "(";
        case "-RRB-" -> ")";
        default -> token;
      };
    }

    void mention(JsonNode mention) {
      String in = mention.get("sent_id").asInt() + " ";
      int begin = Integer.MAX_VALUE;
      int end = -1;
      for (JsonNode number : mention.get("tokens_number")) {
        Span token = tokens.get(in + number.asInt());
        if (token != null) {
          begin = Math.min(begin, token.begin());
          end = Math.max(end, token.end());
        }
      }
      if (end > 0) {
        mentions.add(new GoldMention(new Span(begin, end), mention.get("coref_chain").asString()));
      }
    }
  }
}
