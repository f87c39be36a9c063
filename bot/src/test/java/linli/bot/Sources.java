package linli.bot;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import javax.tools.ToolProvider;

/** The program's own text, parsed. Tests start in the root folder. */
final class Sources {
    private static final Path BOT = Path.of("bot/src/main/java");

    private Sources() {}

    /** Every file of the bot. */
    static List<CompilationUnitTree> bot() {
        var compiler = ToolProvider.getSystemJavaCompiler();
        var files = compiler.getStandardFileManager(null, null, null);
        var task = (JavacTask)
                compiler.getTask(null, files, null, null, null, files.getJavaFileObjectsFromPaths(below(BOT, ".java")));
        try {
            var units = new ArrayList<CompilationUnitTree>();
            task.parse().forEach(units::add);
            return units;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Hands over every string constant with the place where it stands. */
    static void strings(List<CompilationUnitTree> units, BiConsumer<String, TreePath> each) {
        units.forEach(unit -> new TreePathScanner<Void, Void>() {
            @Override
            public Void visitLiteral(LiteralTree literal, Void nothing) {
                if (literal.getValue() instanceof String text) {
                    each.accept(text, getCurrentPath());
                }
                return null;
            }
        }.scan(unit, null));
    }

    /** File and line, for whoever has to mend it. */
    static String where(TreePath path) {
        var unit = path.getCompilationUnit();
        return Path.of(unit.getSourceFile().toUri()).getFileName() + ": " + path.getLeaf();
    }

    static boolean isIn(TreePath path, String packageName) {
        return path.getCompilationUnit().getPackageName().toString().equals(packageName);
    }

    static List<Path> below(Path folder, String ending) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
