package org.verdant.demonstration;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Whether the demonstration is ready to be seen: until then the product's time runs through two years. */
@Component
@ConditionalOnProperty("verdant.demo.files")
public class DemoGate {
    private volatile boolean open;

    public boolean isOpen() {
        return open;
    }

    void open() {
        open = true;
    }
}
