package io.github.medlint.office.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a part of an Open Packaging file refers to, by id. */
public final class Relations {

  /**
   * A reference.
   *
   * @param type the last name of its type: {@code styles}, {@code hyperlink}
   * @param target a part's name, or an address if {@code external}
   */
  public record Relation(String type, String target, boolean external) {}

  private final Map<String, Relation> byId;

  private Relations(Map<String, Relation> byId) {
    this.byId = byId;
  }

  /** The references of a part; of the package itself if {@code part} is empty. */
  public static Relations of(ZipPackage file, String part) throws BadFileException {
    int slash = part.lastIndexOf('/');
    String folder = part.substring(0, slash + 1);
    Map<String, Relation> byId = new LinkedHashMap<>();
    Xml xml = file.xml(folder + "_rels/" + part.substring(slash + 1) + ".rels");
    while (xml != null && xml.next()) {
      if (xml.starts("rel:Relationship")) {
        String type = xml.attribute("Type", "");
        String target = xml.attribute("Target", "");
        boolean external = xml.attribute("TargetMode", "").equalsIgnoreCase("External");
        byId.put(
            xml.attribute("Id", ""),
            new Relation(
                type.substring(type.lastIndexOf('/') + 1),
                external ? target : resolved(folder, target),
                external));
      }
    }
    return new Relations(byId);
  }

  private static String resolved(String folder, String target) {
    List<String> names = new ArrayList<>();
    String path = target.startsWith("/") ? target.substring(1) : folder + target;
    for (String name : path.split("/", -1)) {
      if (name.equals("..")) {
        if (!names.isEmpty()) {
          names.remove(names.size() - 1);
        }
      } else if (!name.equals(".") && !name.isEmpty()) {
        names.add(name);
      }
    }
    return String.join("/", names);
  }

  /** What an id refers to; null if to nothing. */
  public @Nullable Relation get(@Nullable String id) {
    return id == null ? null : byId.get(id);
  }

  /** Where a link leads; empty if the id is that of no link. */
  public String link(@Nullable String id) {
    Relation relation = get(id);
    return relation != null && relation.type.equals("hyperlink") ? relation.target : "";
  }

  /** The name of the first part of a type; null if there is none. */
  public @Nullable String first(String type) {
    for (Relation relation : byId.values()) {
      if (relation.type.equals(type) && !relation.external) {
        return relation.target;
      }
    }
    return null;
  }

  /** The names of all parts of a type, in the order of the file. */
  public List<String> all(String type) {
    return byId.values().stream()
        .filter(relation -> relation.type.equals(type) && !relation.external)
        .map(Relation::target)
        .toList();
  }
}
