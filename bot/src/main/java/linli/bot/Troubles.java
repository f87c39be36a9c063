package linli.bot;

import java.net.BindException;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import linli.bot.post.FontTrouble;
import org.flywaydb.core.api.FlywayException;
import org.springframework.boot.web.server.PortInUseException;

/** Why it could not start, in words for whoever can mend it. Never a stack trace. */
final class Troubles {
    private static final ResourceBundle WORDS = ResourceBundle.getBundle("linli.troubles", Locale.ROOT);

    private Troubles() {}

    static String explain(Throwable trouble) {
        var chain = Stream.iterate(trouble, java.util.Objects::nonNull, Throwable::getCause)
                .limit(30)
                .toList();
        var known = chain.stream().flatMap(one -> known(one).stream()).findFirst();
        var last = chain.get(chain.size() - 1);
        return say("cannot_start") + "\n"
                + known.orElseGet(
                        () -> say("unknown", last.getClass().getSimpleName(), String.valueOf(last.getMessage())));
    }

    private static Optional<String> known(Throwable one) {
        var message = String.valueOf(one.getMessage());
        if (one instanceof ConfigTrouble) {
            return Optional.of(say("config") + "\n" + message);
        }
        if (one instanceof FontTrouble) {
            return Optional.of(say("font") + "\n" + message);
        }
        if (one instanceof PortInUseException port) {
            return Optional.of(say("port", String.valueOf(port.getPort())));
        }
        if (one instanceof BindException) {
            return Optional.of(say("address", message));
        }
        if (one instanceof FlywayException) {
            return Optional.of(say("schema", message.lines().findFirst().orElse("")));
        }
        if (one instanceof java.sql.SQLException sql) {
            return Optional.of(database(sql.getErrorCode(), message));
        }
        return Optional.empty();
    }

    /** Error codes of org.h2.api.ErrorCode; anything else is told as it came. */
    private static String database(int code, String message) {
        return switch (code) {
            case 90020 -> say("database.in_use");
            case 90030, 90098, 90028, 90031 -> say("database.damaged", message);
            case 90048 -> say("database.newer");
            default -> say("database.other", message);
        };
    }

    private static String say(String key, Object... values) {
        return java.text.MessageFormat.format(WORDS.getString(key), values);
    }
}
