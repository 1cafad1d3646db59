package org.verdant.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class MigrationsTest {
    private static final Path MODULES = Sources.ROOT.resolve("src/main/java/org/verdant");

    @Test
    void a_migration_is_named_after_its_module_and_has_a_number_of_its_own() {
        var names = Sources.files("src/main/resources/db/migration", "").stream()
                .map(file -> file.getFileName().toString())
                .toList();
        assertThat(names).hasSizeGreaterThan(8).allSatisfy(name -> {
            assertThat(name).matches("V\\d{3}__[a-z]+_[a-z0-9_]+\\.sql");
            assertThat(Files.isDirectory(MODULES.resolve(name.split("_+")[1])))
                    .as(name)
                    .isTrue();
        });
        assertThat(names.stream().map(name -> name.substring(0, 4))).doesNotHaveDuplicates();
    }
}
