package org.verdant.document;

import java.io.InputStream;
import org.springframework.stereotype.Component;

/** Looks into the content: it must be what the name says. */
@Component
class ContentCheck {
    void require(FileType type, InputStream content) {
        // the types are looked at in the next step
    }
}
