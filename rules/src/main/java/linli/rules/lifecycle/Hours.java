package linli.rules.lifecycle;

import java.time.LocalTime;

/**
 * A stretch of the day. One that ends at or before its start runs over midnight.
 *
 * @param from first moment in it
 * @param to first moment after it
 */
public record Hours(LocalTime from, LocalTime to) {

    public boolean contains(LocalTime time) {
        return from.isBefore(to)
                ? !time.isBefore(from) && time.isBefore(to)
                : !time.isBefore(from) || time.isBefore(to);
    }
}
