package org.replypolitely.settings;

import java.util.List;
import org.replypolitely.ledger.Circle;

/**
 * Employers whose people compare notes, though they are not one house.
 *
 * @param name what the user calls the circle
 * @param employers whose people belong to it
 */
public record NamedCircle(String name, List<String> employers) {

    public NamedCircle {
        employers = List.copyOf(employers);
    }

    /** Tells whether this employer's people belong to it. */
    public boolean holds(Circle employer) {
        for (String one : employers) {
            if (new Circle(one).isSameAs(employer)) {
                return true;
            }
        }
        return new Circle(name).isSameAs(employer);
    }
}
