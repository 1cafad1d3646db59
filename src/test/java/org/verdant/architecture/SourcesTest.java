package org.verdant.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** How source files are written (architecture, section 6; style). */
class SourcesTest {
    private static final int LONGEST_FILE = 250;
    private static final int LONGEST_METHOD = 25;

    /** What other packages must be able to move: who may see a file, the demonstration's time, what signing in leaves behind. */
    private static final List<String> OPEN_BY_DESIGN = List.of("CaseParties", "DemoClock", "KnownDevices", "Tokens");

    @Test
    void a_file_is_read_in_one_go() {
        var files = Sources.files("src", ".java", ".html", ".js");
        assertThat(files).hasSizeGreaterThan(300);
        assertThat(files.stream()
                        .filter(file -> Sources.text(file).lines().count() > LONGEST_FILE)
                        .map(file -> Sources.name(file) + " has "
                                + Sources.text(file).lines().count() + " lines"))
                .isEmpty();
    }

    @Test
    void a_method_is_read_in_one_look() throws IOException {
        var tooLong = new ArrayList<String>();
        var files = Sources.files("src/main/java", ".java");
        assertThat(files).hasSizeGreaterThan(200);
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var manager = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            var task = (JavacTask) compiler.getTask(
                    null, manager, null, List.of("-proc:none"), null, manager.getJavaFileObjectsFromPaths(files));
            for (var unit : task.parse()) {
                unit.accept(new MethodLengths(unit, Trees.instance(task), tooLong), null);
            }
        }
        assertThat(tooLong).isEmpty();
    }

    private static final class MethodLengths extends TreeScanner<Void, Void> {
        private final CompilationUnitTree unit;
        private final Trees trees;
        private final List<String> tooLong;

        MethodLengths(CompilationUnitTree unit, Trees trees, List<String> tooLong) {
            this.unit = unit;
            this.trees = trees;
            this.tooLong = tooLong;
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            if (method.getBody() != null) {
                var positions = trees.getSourcePositions();
                var lines = unit.getLineMap();
                var first = lines.getLineNumber(positions.getStartPosition(unit, method.getBody()));
                var last = lines.getLineNumber(positions.getEndPosition(unit, method.getBody()));
                if (last - first - 1 > LONGEST_METHOD) {
                    tooLong.add(Path.of(unit.getSourceFile().getName()).getFileName() + " " + method.getName() + " has "
                            + (last - first - 1) + " lines");
                }
            }
            return super.visitMethod(method, nothing);
        }
    }

    @Test
    void nothing_is_caught_that_could_be_a_bug() {
        assertNothing("src/main/java", "catch \\((final )?(Exception|RuntimeException|Throwable|Error) ", ".java");
    }

    @Test
    void what_writes_to_a_table_is_a_use_case_or_package_private() {
        var writes = Pattern.compile("\"(\"\")?\\s*(insert into|update \\w|delete from)");
        var open = Pattern.compile("(?m)^public (final )?class");
        assertThat(Sources.files("src/main/java", ".java").stream()
                        .filter(file -> writes.matcher(Sources.text(file)).find())
                        .filter(file -> open.matcher(Sources.text(file)).find())
                        .filter(file -> !Sources.text(file).contains("@UseCase"))
                        .filter(file -> OPEN_BY_DESIGN.stream().noneMatch(name -> file.endsWith(name + ".java")))
                        .map(Sources::name))
                .isEmpty();
    }

    @Test
    void nothing_names_a_folder_of_one_machine() {
        var folders = List.of("work", "root", "home/[a-z]+", "Users/[a-z]+");
        assertNothing(
                "",
                "(?<![\\w.}$*/-])/(" + String.join("|", folders) + ")/",
                ".java",
                ".xml",
                ".yaml",
                ".yml",
                ".properties",
                ".md",
                ".html",
                ".js",
                ".sh",
                ".sql",
                "run",
                "Dockerfile");
    }

    @Test
    void nothing_names_a_place_to_download_from() {
        assertNothing(
                "",
                "(?i)(repo1?\\.maven|artifactory|nexus|registry\\.npm|registry-1\\.docker|pypi\\.org|/simple/|<repositor(y|ies)>|<mirrors?>)",
                "pom.xml",
                ".yaml",
                ".yml",
                ".properties",
                ".md",
                ".sh",
                "run",
                "Dockerfile");
    }

    static void assertNothing(String folder, String forbidden, String... endings) {
        var files = Sources.files(folder, endings);
        assertThat(files).isNotEmpty();
        var pattern = Pattern.compile(forbidden);
        assertThat(files.stream()
                        .filter(file -> !file.endsWith("SourcesTest.java"))
                        .flatMap(file -> pattern.matcher(Sources.text(file))
                                .results()
                                .map(found -> Sources.name(file) + ": " + found.group())))
                .isEmpty();
    }
}
