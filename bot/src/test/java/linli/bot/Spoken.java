package linli.bot;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * One place of the program that says something.
 *
 * @param key of the phrase, or the beginning of several: {@code refused.*}
 * @param names what it puts into the braces
 * @param where for whoever has to mend it
 */
record Spoken(String key, Set<String> names, String where) {
    /** Method → which argument is the key; what goes into the braces follows it. */
    private static final Map<String, Integer> SAY = Map.of("say", 0, "phrase", 0, "has", 0, "with", 1, "answer", 1);

    static List<Spoken> in(List<CompilationUnitTree> units) {
        var all = new ArrayList<Spoken>();
        units.stream()
                .filter(unit -> !unit.getPackageName().toString().equals("linli.bot"))
                .forEach(unit -> new Reader(unit, all).scan(unit, null));
        return all;
    }

    boolean isFamily() {
        return key.endsWith("*");
    }

    private static final class Reader extends TreePathScanner<Void, Void> {
        private final List<Spoken> found;
        /** Methods of the class that only hand a key on: name → position of the key and what they put in. */
        private final Map<String, Map.Entry<Integer, Set<String>>> handOn = new HashMap<>();

        Reader(CompilationUnitTree unit, List<Spoken> found) {
            this.found = found;
            new HandsOn().scan(unit, null);
        }

        @Override
        public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
            var name = nameOf(call);
            var arguments = call.getArguments();
            var own = call.getMethodSelect() instanceof IdentifierTree ? handOn.get(name) : null;
            if (own != null) {
                add(arguments.get(own.getKey()), own.getValue());
            } else if (SAY.containsKey(name) && arguments.size() > SAY.get(name)) {
                int key = SAY.get(name);
                var names = name.equals("has") ? null : names(arguments.subList(key + 1, arguments.size()));
                add(arguments.get(key), names);
            }
            return super.visitMethodInvocation(call, nothing);
        }

        @Override
        public Void visitNewClass(NewClassTree made, Void nothing) {
            if (made.getIdentifier().toString().equals("Sorry")) {
                add(made.getArguments().get(1), Set.of());
            }
            return super.visitNewClass(made, nothing);
        }

        /** @param names null where nothing is said yet, only looked up */
        private void add(ExpressionTree key, Set<String> names) {
            keys(key, getCurrentPath())
                    .filter(one -> one.contains(".") || names != null && isSaid(key))
                    .forEach(one -> found.add(
                            new Spoken(one, names == null ? Set.of("?") : names, Sources.where(getCurrentPath()))));
        }

        /** A word without a dot is a key where {@code say} gets it, an occasion elsewhere. */
        private boolean isSaid(ExpressionTree key) {
            return getCurrentPath().getLeaf() instanceof MethodInvocationTree call
                    && call.getArguments().indexOf(key) == 0;
        }

        private final class HandsOn extends TreePathScanner<Void, Void> {
            @Override
            public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
                var name = nameOf(call);
                if (Set.of("say", "phrase").contains(name)
                        && !call.getArguments().isEmpty()
                        && call.getArguments().get(0) instanceof IdentifierTree key) {
                    var method = method(getCurrentPath());
                    int position = method.getParameters().stream()
                            .map(parameter -> parameter.getName().toString())
                            .toList()
                            .indexOf(key.getName().toString());
                    boolean isVarargs = method.getParameters().stream()
                            .anyMatch(parameter -> parameter.toString().contains("..."));
                    if (position >= 0 && !isVarargs) {
                        handOn.put(
                                method.getName().toString(),
                                Map.entry(
                                        position,
                                        names(call.getArguments()
                                                .subList(1, call.getArguments().size()))));
                    }
                }
                return super.visitMethodInvocation(call, nothing);
            }
        }
    }

    private static Stream<String> keys(ExpressionTree expression, TreePath at) {
        if (expression instanceof LiteralTree literal && literal.getValue() instanceof String text) {
            return Stream.of(text);
        } else if (expression instanceof ParenthesizedTree brackets) {
            return keys(brackets.getExpression(), at);
        } else if (expression instanceof ConditionalExpressionTree choice) {
            return Stream.concat(keys(choice.getTrueExpression(), at), keys(choice.getFalseExpression(), at));
        } else if (expression instanceof BinaryTree sum) {
            return keys(sum.getLeftOperand(), at).limit(1).map(beginning -> beginning + "*");
        } else if (expression instanceof IdentifierTree variable) {
            return local(variable, at).stream().flatMap(value -> keys(value, at));
        } else {
            return Stream.empty();
        }
    }

    private static List<ExpressionTree> local(IdentifierTree variable, TreePath at) {
        var values = new ArrayList<ExpressionTree>();
        var method = method(at);
        if (method != null) {
            new TreePathScanner<Void, Void>() {
                @Override
                public Void visitVariable(VariableTree declared, Void nothing) {
                    if (declared.getName().equals(variable.getName()) && declared.getInitializer() != null) {
                        values.add(declared.getInitializer());
                    }
                    return super.visitVariable(declared, nothing);
                }
            }.scan(new TreePath(at.getParentPath(), method), null);
        }
        return values;
    }

    private static MethodTree method(TreePath at) {
        for (var path = at; path != null; path = path.getParentPath()) {
            if (path.getLeaf() instanceof MethodTree method) {
                return method;
            } else if (path.getLeaf() instanceof ClassTree) {
                return null;
            }
        }
        return null;
    }

    private static String nameOf(MethodInvocationTree call) {
        return call.getMethodSelect() instanceof MemberSelectTree select
                ? select.getIdentifier().toString()
                : call.getMethodSelect().toString();
    }

    private static Set<String> names(List<? extends ExpressionTree> arguments) {
        var names = new TreeSet<String>();
        arguments.forEach(argument -> {
            if (argument instanceof LiteralTree literal && literal.getValue() instanceof String text) {
                names.add(text);
            }
        });
        return names;
    }
}
