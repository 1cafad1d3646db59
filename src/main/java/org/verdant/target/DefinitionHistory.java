package org.verdant.target;

import java.util.List;
import org.springframework.stereotype.Component;

/** Every version of a target's counting rule, newest first, with its reason (K25). */
@Component
public class DefinitionHistory {
    private final TargetDefinitions definitions;

    DefinitionHistory(TargetDefinitions definitions) {
        this.definitions = definitions;
    }

    public List<TargetDefinition> of(TargetCode target) {
        return definitions.of(target);
    }
}
