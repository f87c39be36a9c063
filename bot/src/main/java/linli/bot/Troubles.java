package linli.bot;

import java.net.BindException;
import java.net.UnknownHostException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NotDirectoryException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import linli.bot.post.FontTrouble;
import linli.rules.Problem;
import org.flywaydb.core.api.FlywayException;
import org.springframework.beans.TypeMismatchException;
import org.springframework.beans.factory.UnsatisfiedDependencyException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.server.PortInUseException;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Why it could not start, in words for whoever can mend it. Never a stack trace. */
final class Troubles {
    private static final ResourceBundle WORDS = ResourceBundle.getBundle("linli.troubles", Locale.ROOT);

    private Troubles() {}

    /** @param serving whether the bot was to run, or only to do one thing */
    static String explain(Throwable trouble, boolean serving) {
        var chain = Stream.iterate(trouble, java.util.Objects::nonNull, Throwable::getCause)
                .limit(30)
                .toList();
        // What the file system says is further in than what the database makes of it.
        var known = chain.stream()
                .flatMap(one -> folder(one).stream())
                .findFirst()
                .or(() -> setting(chain))
                .or(() -> chain.stream().flatMap(one -> known(one).stream()).findFirst());
        var last = deepest(chain);
        return (serving ? say("cannot_start") : say("cannot_do")) + "\n"
                + known.orElseGet(
                        () -> say("unknown", last.getClass().getSimpleName(), String.valueOf(last.getMessage())));
    }

    private static Optional<String> folder(Throwable one) {
        return one instanceof NotDirectoryException || one instanceof AccessDeniedException
                ? Optional.of(say("folder", one.getMessage()))
                : Optional.empty();
    }

    /** Something in application.yml that is no YAML, or not what belongs there. */
    private static Optional<String> setting(List<Throwable> chain) {
        for (var one : chain) {
            if (one instanceof MarkedYAMLException yaml && yaml.getProblemMark() != null) {
                return settings("line " + (yaml.getProblemMark().getLine() + 1), yaml.getProblem());
            } else if (one instanceof org.springframework.boot.context.properties.bind.BindException bind) {
                return settings(bind.getName().toString(), deepest(chain).getMessage());
            } else if (one instanceof UnsatisfiedDependencyException unmet
                    && unmet.getInjectionPoint() != null
                    && unmet.getInjectionPoint().getAnnotation(Value.class) != null
                    && chain.stream().anyMatch(TypeMismatchException.class::isInstance)) {
                var name = unmet.getInjectionPoint().getAnnotation(Value.class).value();
                return settings(
                        name.replaceAll("^\\$\\{|[:}].*$", ""), deepest(chain).getMessage());
            }
        }
        return Optional.empty();
    }

    private static Optional<String> settings(String entry, String problem) {
        var mended = say("setting", problem);
        return Optional.of(say("config") + "\n" + new Problem("config/application.yml", entry, mended));
    }

    private static Throwable deepest(List<Throwable> chain) {
        return chain.get(chain.size() - 1);
    }

    private static Optional<String> known(Throwable one) {
        var message = String.valueOf(one.getMessage());
        if (one instanceof Unfit) {
            return Optional.of(message);
        }
        if (one instanceof ConfigTrouble) {
            return Optional.of(say("config") + "\n" + message);
        }
        if (one instanceof FontTrouble) {
            return Optional.of(say("font") + "\n" + message);
        }
        if (one instanceof PortInUseException port) {
            return Optional.of(say("port", String.valueOf(port.getPort())));
        }
        if (one instanceof BindException || one instanceof UnknownHostException) {
            return Optional.of(say("address", message));
        }
        if (one instanceof FlywayException) {
            return Optional.of(say("schema", difference(message)));
        }
        if (one instanceof DamagedDatabase) {
            return Optional.of(say("database.damaged", message));
        }
        if (one instanceof java.sql.SQLException sql) {
            return Optional.of(database(sql.getErrorCode(), message));
        }
        return Optional.empty();
    }

    /** Flyway's first line says only that something differs, the next ones what. */
    private static String difference(String message) {
        return message.lines()
                .filter(line -> line.startsWith("Detected") || line.startsWith("Migration"))
                .findFirst()
                .or(() -> message.lines().findFirst())
                .orElse("")
                .replaceFirst("\\.$", "");
    }

    /** Error codes of org.h2.api.ErrorCode; anything else is told as it came. */
    private static String database(int code, String message) {
        return switch (code) {
            case 90020 -> say("database.in_use");
            case 90030, 90098, 90028, 90031 -> say("database.damaged", message.replaceFirst("^IO Exception: ", ""));
            case 90048 -> say("database.newer");
            default -> say("database.other", message);
        };
    }

    static String say(String key, Object... values) {
        return java.text.MessageFormat.format(WORDS.getString(key), values);
    }
}
