import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

/**
 * Rewrites the classes of a jar for Java 8, with stack maps. A class data archive takes no classes
 * of the version that picocli is compiled for, and without one they are most of a start's time.
 * What the classes do stays the same.
 */
final class ModernClasses {

  private ModernClasses() {}

  public static void main(String[] args) throws IOException {
    Path jar = Path.of(args[0]);
    ByteArrayOutputStream rewritten = new ByteArrayOutputStream();
    try (ZipFile in = new ZipFile(jar.toFile());
        ZipOutputStream out = new ZipOutputStream(rewritten)) {
      List<? extends ZipEntry> entries = Collections.list(in.entries());
      for (ZipEntry entry : entries) {
        byte[] bytes = in.getInputStream(entry).readAllBytes();
        boolean modern = !entry.getName().endsWith(".class") || majorVersion(bytes) >= 52;
        ZipEntry copy = new ZipEntry(entry.getName());
        copy.setLastModifiedTime(FileTime.fromMillis(entry.getTime()));
        out.putNextEntry(copy);
        out.write(modern ? bytes : rewrite(bytes));
        out.closeEntry();
      }
    }
    Files.write(jar, rewritten.toByteArray());
  }

  private static int majorVersion(byte[] classFile) {
    return (classFile[6] & 0xff) << 8 | classFile[7] & 0xff;
  }

  private static byte[] rewrite(byte[] classFile) {
    ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_FRAMES);
    ClassVisitor upgrade =
        new ClassVisitor(Opcodes.ASM9, writer) {
          @Override
          public void visit(
              int version,
              int access,
              String name,
              String signature,
              String superName,
              String[] interfaces) {
            super.visit(Opcodes.V1_8, access, name, signature, superName, interfaces);
          }
        };
    // Old subroutines have no place in new class files; picocli has none.
    new ClassReader(classFile).accept(upgrade, ClassReader.SKIP_FRAMES);
    return writer.toByteArray();
  }
}
