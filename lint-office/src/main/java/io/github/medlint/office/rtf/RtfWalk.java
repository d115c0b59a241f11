package io.github.medlint.office.rtf;

import com.rtfparserkit.parser.IRtfListener;
import com.rtfparserkit.rtf.Command;
import com.rtfparserkit.rtf.CommandType;
import io.github.medlint.document.BlockRole;
import io.github.medlint.format.TrackedChanges;
import io.github.medlint.office.flow.Comments;
import io.github.medlint.office.flow.FieldCode;
import io.github.medlint.office.flow.Flow;
import io.github.medlint.office.flow.Spot;
import io.github.medlint.office.rtf.Group.Destination;
import java.util.ArrayDeque;
import java.util.Deque;

/** Hears of the groups, commands and letters of an RTF file and makes paragraphs of them. */
final class RtfWalk implements IRtfListener {

  /** How many groups may stand in each other. */
  private static final int DEPTH = 1_000;

  private final boolean original;
  private final Flow headers = new Flow();
  private final Flow body = new Flow();
  private final Flow notes = new Flow();
  private final Flow footers = new Flow();
  private final RtfStyles styles = new RtfStyles();
  private final Deque<Group> groups = new ArrayDeque<>();
  private final Deque<RtfPart> parts = new ArrayDeque<>();
  private final StringBuilder title = new StringBuilder();
  private final StringBuilder comment = new StringBuilder();
  private final StringBuilder property = new StringBuilder();
  private final StringBuilder value = new StringBuilder();
  private int headerCount;
  private int footerCount;
  private int noteCount;
  private boolean described;

  RtfWalk(TrackedChanges tracked) {
    this.original = tracked == TrackedChanges.ORIGINAL;
    parts.push(new RtfPart(new Spot(""), body, BlockRole.PARAGRAPH));
    groups.push(new Group());
  }

  /** Groups stand too deep in each other. */
  static final class TooDeepException extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  String title() {
    return title.toString();
  }

  /** All paragraphs in reading order. */
  Flow flow() {
    parts.element().end(groups.element(), styles);
    return new Flow().addAll(headers).addAll(body).addAll(notes).addAll(footers);
  }

  @Override
  public void processDocumentStart() {
    // All is ready.
  }

  @Override
  public void processDocumentEnd() {
    // The last paragraph is taken when the flow is asked for.
  }

  @Override
  public void processGroupStart() {
    if (groups.size() > DEPTH) {
      throw new TooDeepException();
    }
    groups.push(groups.element().inside());
  }

  @Override
  public void processGroupEnd() {
    if (groups.size() < 2) {
      return;
    }
    Group ended = groups.pop();
    Group around = groups.element();
    if (ended.isPicture && !described) {
      RtfPart part = parts.element();
      part.after().unread("image without alt text", "pictures are not read", part.spot().current());
    }
    if (ended.opensPart && parts.size() > 1) {
      parts.pop().end(ended, styles);
    }
    if (ended.destination == Destination.COMMENT && around.destination != Destination.COMMENT) {
      Comments.tell(comment.toString(), parts.element().spot().current(), parts.element().after());
      comment.setLength(0);
    } else if (ended.destination == Destination.VALUE && around.destination != Destination.VALUE) {
      if (property.toString().strip().equals("wzDescription") && !value.toString().isBlank()) {
        described = true;
        RtfPart part = parts.element();
        part.after().add(BlockRole.ALT, value.toString().strip(), part.spot().current());
      }
      property.setLength(0);
      value.setLength(0);
    }
  }

  @Override
  public void processCharacterBytes(byte[] bytes) {
    // The parser decodes them into strings.
  }

  @Override
  public void processBinaryBytes(byte[] bytes) {
    // Pictures are not read.
  }

  @Override
  public void processString(String letters) {
    Group group = groups.element();
    switch (group.destination) {
      case TEXT -> text(letters);
      case STYLES -> styles.name(group.style, letters);
      case TITLE -> title.append(letters);
      case FIELD_CODE -> {
        if (group.field != null) {
          group.field.code.append(letters);
        }
      }
      case LABEL -> parts.element().label(letters);
      case COMMENT -> comment.append(letters);
      case PROPERTY -> property.append(letters);
      case VALUE -> value.append(letters);
      case NONE -> {
        // No text of the document.
      }
    }
  }

  private void text(String letters) {
    Group group = groups.element();
    if (original ? !group.inserted : !group.deleted) {
      Group.Field field = group.field;
      String link = field == null ? "" : FieldCode.link(field.code.toString());
      parts.element().text(letters, group, link);
    }
  }

  @Override
  public void processCommand(Command command, int number, boolean hasNumber, boolean optional) {
    Group group = groups.element();
    boolean on = !hasNumber || number != 0;
    switch (command) {
      case par, sect -> end(group);
      case cell, nestcell -> cell(group);
      case row, nestrow -> {
        if (group.destination == Destination.TEXT) {
          parts.element().row();
        }
      }
      case line, softline -> processString("\n");
      case tab -> processString("\t");
      case nonbreakingspace -> processString("\u00a0");
      case nonbreakinghyphen -> processString("-");
      case pard -> group.newParagraph();
      case plain -> group.plain();
      case s -> group.style = number;
      case outlinelevelN -> group.outline = number;
      case intbl -> group.inTable = true;
      case ls -> group.inList = number > 0;
      case ilvl -> group.level = number;
      case b -> group.bold = on;
      case i -> group.italic = on;
      case v -> group.hidden = on;
      case strike, striked -> group.struck = on;
      case supercmd -> group.raised = true;
      case sub, nosupersub -> group.raised = false;
      case fs -> group.size = number / 2f;
      case deleted -> group.deleted = on;
      case revised -> group.inserted = on;
      default -> destination(command, optional, group);
    }
  }

  private void end(Group group) {
    if (group.destination == Destination.TEXT) {
      parts.element().paragraph(group, styles);
    }
  }

  private void cell(Group group) {
    if (group.destination == Destination.TEXT) {
      parts.element().cell(group, styles);
    }
  }

  private void destination(Command command, boolean optional, Group group) {
    boolean text = group.destination == Destination.TEXT;
    switch (command) {
      case rtf, fldrslt, shp, shpinst, shppict, result, sp, picprop, shpgrp -> {
        // What is in them is read.
      }
      case field -> group.field = new Group.Field();
      case fldinst -> group.destination = text ? Destination.FIELD_CODE : group.destination;
      case stylesheet -> group.destination = Destination.STYLES;
      case info -> group.destination = Destination.NONE;
      case title -> group.destination = Destination.TITLE;
      case listtext, pntext -> group.destination = text ? Destination.LABEL : group.destination;
      case annotation -> group.destination = Destination.COMMENT;
      case sn -> group.destination = Destination.PROPERTY;
      case sv -> group.destination = Destination.VALUE;
      case pict -> picture(group);
      case object -> {
        RtfPart part = parts.element();
        part.after()
            .unread("embedded object", "another program shows its content", part.spot().current());
      }
      case header, headerl, headerr, headerf ->
          open(Spot.marginal(true, ++headerCount), headers, BlockRole.PARAGRAPH, group);
      case footer, footerl, footerr, footerf ->
          open(Spot.marginal(false, ++footerCount), footers, BlockRole.PARAGRAPH, group);
      case footnote -> {
        if (text) {
          noteCount++;
          parts.element().note(Integer.toString(noteCount));
          open(new Spot("footnote " + noteCount), notes, BlockRole.NOTE, group);
        }
      }
      case shptxt ->
          open(
              parts.element().spot().inside("text box"),
              parts.element().after(),
              BlockRole.PARAGRAPH,
              group);
      default -> {
        if (optional
            || command == Command.optionalcommand
            || command.getCommandType() == CommandType.Destination) {
          group.destination = Destination.NONE;
        }
      }
    }
  }

  private void picture(Group group) {
    group.isPicture = group.destination == Destination.TEXT;
    group.destination = Destination.NONE;
    described = false;
  }

  private void open(Spot spot, Flow flow, BlockRole role, Group group) {
    if (group.destination == Destination.TEXT) {
      parts.push(new RtfPart(spot, flow, role));
      group.opensPart = true;
      group.newParagraph();
      group.plain();
    }
  }
}
