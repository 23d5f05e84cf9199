package org.rapporteur.app;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Standard output, messages and the exit code of a command, one after the other in one stream: a
 * letter, a length and that many bytes.
 */
final class Frames {
  private static final byte OUT = 'o';
  private static final byte ERR = 'e';
  private static final byte END = 'x';
  private static final int MOST = 1 << 20;

  private Frames() {}

  /** Writes frames. For several threads. */
  static final class Writer {
    private final DataOutputStream stream;

    Writer(OutputStream stream) {
      this.stream = new DataOutputStream(stream);
    }

    OutputStream out() {
      return part(OUT);
    }

    OutputStream err() {
      return part(ERR);
    }

    private OutputStream part(byte kind) {
      return new OutputStream() {
        @Override
        public void write(int value) throws IOException {
          write(new byte[] {(byte) value}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
          for (int done = 0; done < length; done += MOST) {
            frame(kind, bytes, offset + done, Math.min(MOST, length - done));
          }
        }

        @Override
        public void flush() throws IOException {
          stream.flush();
        }
      };
    }

    private synchronized void frame(byte kind, byte[] bytes, int offset, int length)
        throws IOException {
      stream.writeByte(kind);
      stream.writeInt(length);
      stream.write(bytes, offset, length);
    }

    /** The last frame: the exit code. */
    synchronized void end(int code) throws IOException {
      stream.writeByte(END);
      stream.writeInt(code);
      stream.flush();
    }
  }

  /** Hands what {@code in} carries to {@code out} and {@code err}; gives the exit code. */
  static int copy(DataInputStream in, OutputStream out, OutputStream err) throws IOException {
    while (true) {
      byte kind = in.readByte();
      int number = in.readInt();
      if (kind == END) {
        out.flush();
        return number;
      }
      if (number < 0 || number > MOST) {
        throw new IOException("a frame of " + number + " bytes");
      }
      byte[] bytes = in.readNBytes(number);
      if (bytes.length < number) {
        throw new IOException("the answer was cut short");
      }
      OutputStream part = kind == OUT ? out : err;
      part.write(bytes);
      part.flush();
    }
  }
}
