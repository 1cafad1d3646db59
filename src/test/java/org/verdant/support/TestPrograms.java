package org.verdant.support;

import java.nio.file.Path;

/** PostgreSQL's programs as tests of the durable embedded database unpack them, once for all runs. */
public final class TestPrograms {
    public static final Path FOLDER = Path.of("target", "programs").toAbsolutePath();

    private TestPrograms() {}
}
