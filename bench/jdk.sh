# Sets java to that of a JDK 25, wherever one is; sourced by the scripts beside it.
java=java
for home in "${JAVA_HOME:-}" /usr/lib/jvm/*; do
  if grep -qs '^JAVA_VERSION="25' "$home/release"; then
    java=$home/bin/java
    break
  fi
done
