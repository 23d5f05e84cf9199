package org.rapporteur.source;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.ReadableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.function.LongConsumer;

/** A web archive on the disk, in which beginnings of records can be looked for. */
final class CountedChannel implements ReadableByteChannel {
  private static final byte[] PACKED = {0x1f, (byte) 0x8b, 0x08};
  private static final byte[] PLAIN = "WARC/1.".getBytes(StandardCharsets.US_ASCII);
  private static final int BUFFER = 1 << 16;

  private final FileChannel file;
  private final LongConsumer count;

  CountedChannel(FileChannel file, LongConsumer count) {
    this.file = file;
    this.count = count;
  }

  @Override
  public int read(ByteBuffer buffer) throws IOException {
    int read = file.read(buffer);
    if (read > 0) {
      count.accept(read);
    }
    return read;
  }

  /** Goes on reading at {@code position}. */
  void position(long position) throws IOException {
    file.position(position);
  }

  /** Where a record may begin, at {@code from} or behind; -1 when nowhere. */
  long find(long from) throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
    long offset = from;
    while (file.read(buffer.clear(), offset) > 0) {
      byte[] bytes = buffer.array();
      int filled = buffer.position();
      for (int i = 0; i + PLAIN.length <= filled; i++) {
        if (isAt(PACKED, bytes, i) || isAt(PLAIN, bytes, i)) {
          return offset + i;
        }
      }
      if (filled < PLAIN.length) {
        return -1;
      }
      offset += filled - PLAIN.length + 1;
    }
    return -1;
  }

  private static boolean isAt(byte[] magic, byte[] bytes, int offset) {
    for (int i = 0; i < magic.length; i++) {
      if (bytes[offset + i] != magic[i]) {
        return false;
      }
    }
    return true;
  }

  @Override
  public boolean isOpen() {
    return file.isOpen();
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
