package org.rapporteur.parser;

/** A published file of NLP4J's models, with the SHA-256 of what it unpacks to. */
enum PublishedModel {
  TAGS(
      "lexica/en-ambiguity-classes-simplified-lowercase",
      "8ed4982b9ddacae76467135153ca9699531ae35dc57632ade34c8dd14e94173e"),
  CLUSTERS(
      "lexica/en-brown-clusters-simplified-lowercase",
      "656cafb62b5e3e2facc27420f93b8ca98cc90371a449697422e6d4086ce3f12e"),
  TAGGER("models/en-pos", "196920a8dea6e4f8fedb6da392522dd194774d2f96d9e9208f3808d381d9ac89"),
  PARSER("models/en-dep", "45bacd35f1c0b10bf17f699eb0456537a65c4318ab72ebc195fc3b533a7892e2");

  private final String path;
  private final String sha256;

  PublishedModel(String path, String sha256) {
    this.path = path;
    this.sha256 = sha256;
  }

  /** Resource of the packed file on the class path. */
  String resource() {
    return "/edu/emory/mathcs/nlp/" + path + ".xz";
  }

  /** The name of the model. */
  String modelName() {
    return path.substring(path.indexOf('/') + 1) + ".bin";
  }

  /** SHA-256 of the unpacked file in lower-case hexadecimal. */
  String sha256() {
    return sha256;
  }
}
