package linli.bot.db;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ArgumentsSource;

/**
 * Runs every test of a class on H2 and again on PostgreSQL. The class takes its {@link Database} in the constructor:
 *
 * <pre>{@code
 * @OnBothDatabases
 * class TicketStoreTest {
 *     TicketStoreTest(Database database) { … }
 * }
 * }</pre>
 *
 * The schema is new for each class; {@link Database#empty()} before a test leaves the tables and takes the rows.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ParameterizedClass(name = "{0}")
@ArgumentsSource(BothDatabases.class)
public @interface OnBothDatabases {}
