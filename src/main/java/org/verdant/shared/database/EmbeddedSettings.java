package org.verdant.shared.database;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the embedded PostgreSQL keeps its data, where its programs are unpacked, and the port of this machine that it answers on.
 * All three have their defaults in {@code application.yaml}.
 */
@ConfigurationProperties("verdant.embedded")
record EmbeddedSettings(Path dataDir, Path programsDir, int port) {
    EmbeddedSettings {
        dataDir = dataDir.toAbsolutePath().normalize();
        programsDir = programsDir.toAbsolutePath().normalize();
    }
}
