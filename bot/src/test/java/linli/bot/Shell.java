package linli.bot;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What came of typing a command.
 *
 * @param code exit code
 * @param out what it printed
 * @param err what it complained
 */
record Shell(int code, String out, String err) {
    static Shell type(String... words) {
        return reading("", words);
    }

    static Shell reading(String input, String... words) {
        return reading(input.getBytes(StandardCharsets.UTF_8), words);
    }

    static Shell reading(byte[] input, String... words) {
        var in = System.in;
        var out = System.out;
        var err = System.err;
        var told = new ByteArrayOutputStream();
        var complained = new ByteArrayOutputStream();
        try {
            System.setIn(new ByteArrayInputStream(input));
            System.setOut(new PrintStream(told, true, StandardCharsets.UTF_8));
            System.setErr(new PrintStream(complained, true, StandardCharsets.UTF_8));
            int code = Linli.commandLine().execute(words);
            return new Shell(code, told.toString(StandardCharsets.UTF_8), complained.toString(StandardCharsets.UTF_8));
        } finally {
            System.setIn(in);
            System.setOut(out);
            System.setErr(err);
        }
    }

    List<String> lines() {
        return out.lines().toList();
    }

    String all() {
        return out + err;
    }
}
