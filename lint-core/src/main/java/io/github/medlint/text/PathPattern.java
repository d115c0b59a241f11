package io.github.medlint.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A gitignore-style pattern for paths with {@code /}: {@code *} and {@code ?} stay within a name,
 * {@code **} as a whole name stands for any number of names, {@code [a-z]} and {@code [!a-z]} are
 * sets, a backslash takes the next character as it is.
 *
 * <p>Matching takes at most the product of the lengths in steps, whatever the pattern is.
 */
public final class PathPattern {

  private static final String ANY_NAMES = "**";

  private final List<String> names;

  private PathPattern(List<String> names) {
    this.names = names;
  }

  /** The pattern that {@code pattern} writes down. */
  public static PathPattern of(String pattern) {
    return new PathPattern(List.of(pattern.split("/", -1)));
  }

  /** Whether the whole path matches. */
  public boolean matches(String path) {
    String[] parts = path.split("/", -1);
    int name = 0;
    int part = 0;
    int star = -1;
    int starPart = 0;
    while (part < parts.length) {
      if (name < names.size() && names.get(name).equals(ANY_NAMES)) {
        star = name++;
        starPart = part;
        if (name == names.size()) {
          // At the end it means everything inside, so at least one name.
          return true;
        }
      } else if (name < names.size() && matchesName(names.get(name), parts[part])) {
        name++;
        part++;
      } else if (star >= 0) {
        name = star + 1;
        part = ++starPart;
      } else {
        return false;
      }
    }
    return name == names.size();
  }

  private static boolean matchesName(String pattern, String name) {
    int p = 0;
    int n = 0;
    int star = -1;
    int starName = 0;
    while (n < name.length()) {
      int next = p < pattern.length() && pattern.charAt(p) != '*' ? one(pattern, p, name, n) : -1;
      if (p < pattern.length() && pattern.charAt(p) == '*') {
        star = p++;
        starName = n;
      } else if (next > 0) {
        p = next;
        n += Character.charCount(name.codePointAt(n));
      } else if (star >= 0) {
        p = star + 1;
        n = ++starName;
      } else {
        return false;
      }
    }
    while (p < pattern.length() && pattern.charAt(p) == '*') {
      p++;
    }
    return p == pattern.length();
  }

  /**
   * The offset behind the one element at {@code p} if it takes the character at {@code n}, or -1.
   */
  private static int one(String pattern, int p, String name, int n) {
    int c = name.codePointAt(n);
    char element = pattern.charAt(p);
    if (element == '?') {
      return p + 1;
    }
    if (element == '[') {
      int end = setEnd(pattern, p);
      if (end > 0) {
        return inSet(pattern, p + 1, end, c) ? end + 1 : -1;
      }
    }
    int at = element == '\\' && p + 1 < pattern.length() ? p + 1 : p;
    int literal = pattern.codePointAt(at);
    return literal == c ? at + Character.charCount(literal) : -1;
  }

  private static int setEnd(String pattern, int open) {
    int first = open + 1;
    if (first < pattern.length()
        && (pattern.charAt(first) == '!' || pattern.charAt(first) == '^')) {
      first++;
    }
    // A bracket that comes first is a member of the set.
    return pattern.indexOf(']', first + 1);
  }

  private static boolean inSet(String pattern, int from, int end, int c) {
    boolean negated = pattern.charAt(from) == '!' || pattern.charAt(from) == '^';
    int at = negated ? from + 1 : from;
    boolean found = false;
    while (at < end) {
      char low = pattern.charAt(at);
      boolean range = at + 2 < end && pattern.charAt(at + 1) == '-';
      char high = range ? pattern.charAt(at + 2) : low;
      found |= low <= c && c <= high;
      at += range ? 3 : 1;
    }
    return found != negated;
  }

  /** The patterns that a pattern with {@code {a,b}} stands for; at most a few hundred. */
  public static List<String> expandBraces(String pattern) {
    int open = pattern.indexOf('{');
    int close = pattern.indexOf('}', open);
    if (open < 0 || close < 0) {
      return List.of(pattern);
    }
    List<String> rests = expandBraces(pattern.substring(close + 1));
    List<String> all = new ArrayList<>();
    for (String choice : pattern.substring(open + 1, close).split(",", 20)) {
      for (String rest : rests) {
        if (all.size() < 400) {
          all.add(pattern.substring(0, open) + choice + rest);
        }
      }
    }
    return all;
  }
}
