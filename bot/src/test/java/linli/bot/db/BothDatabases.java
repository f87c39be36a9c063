package linli.bot.db;

import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.support.ParameterDeclarations;

/** JUnit closes each database after the class has run on it, and the PostgreSQL server after the last class. */
class BothDatabases implements ArgumentsProvider {
    @Override
    public Stream<Arguments> provideArguments(ParameterDeclarations parameters, ExtensionContext context) {
        return Stream.of(
                Arguments.of(H2.database()),
                Arguments.of(PostgresServer.of(context).database()));
    }
}
