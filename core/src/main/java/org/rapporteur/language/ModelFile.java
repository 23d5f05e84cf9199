package org.rapporteur.language;

/**
 * A file of the language models as it is published, and what it unpacks to.
 *
 * <p>Source: NLP4J 1.1.3, artefact {@code nlp4j-english}, Apache-2.0.
 */
enum ModelFile {
  AMBIGUITY_CLASSES(
      "lexica/en-ambiguity-classes-simplified-lowercase",
      15_317_727L,
      "8ed4982b9ddacae76467135153ca9699531ae35dc57632ade34c8dd14e94173e"),
  WORD_CLUSTERS(
      "lexica/en-brown-clusters-simplified-lowercase",
      54_504_919L,
      "656cafb62b5e3e2facc27420f93b8ca98cc90371a449697422e6d4086ce3f12e"),
  PART_OF_SPEECH(
      "models/en-pos",
      37_310_402L,
      "196920a8dea6e4f8fedb6da392522dd194774d2f96d9e9208f3808d381d9ac89"),
  DEPENDENCIES(
      "models/en-dep",
      473_154_981L,
      "45bacd35f1c0b10bf17f699eb0456537a65c4318ab72ebc195fc3b533a7892e2");

  private final String path;
  private final long size;
  private final String sha256;

  ModelFile(String path, long size, String sha256) {
    this.path = path;
    this.size = size;
    this.sha256 = sha256;
  }

  /** Resource of the packed file on the class path. */
  String resource() {
    return "/edu/emory/mathcs/nlp/" + path + ".xz";
  }

  /** Name of the unpacked file in the cache. */
  String fileName() {
    return path.substring(path.indexOf('/') + 1) + ".bin";
  }

  /** Bytes of the unpacked file. */
  long size() {
    return size;
  }

  /** SHA-256 of the unpacked file in lower-case hexadecimal. */
  String sha256() {
    return sha256;
  }
}
