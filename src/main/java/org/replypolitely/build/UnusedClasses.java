package org.replypolitely.build;

import com.google.javascript.jscomp.AbstractCompiler;
import com.google.javascript.jscomp.CompilerPass;
import com.google.javascript.rhino.Node;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Leaves out the classes and functions of a script of TeaVM's that nothing in it can reach. TeaVM writes every class that it
 * met into a table, which is worked off when the script starts; most of them only ever held static methods, and those are plain
 * functions by then. What is reached is reckoned from the statements that run at the start; a name counts as used wherever it
 * stands, whatever its scope, so that at worst too much is kept.
 */
final class UnusedClasses implements CompilerPass {

    private final AbstractCompiler compiler;
    private final String file;
    /** What is only needed where its name is: functions, and classes with their rows in the table. */
    private final Map<String, List<Node>> definitions = new HashMap<>();

    private final List<ClassTable> tables = new ArrayList<>();
    private final Set<String> reached = new HashSet<>();
    private final Deque<Node> toVisit = new ArrayDeque<>();

    UnusedClasses(AbstractCompiler compiler, String file) {
        this.compiler = compiler;
        this.file = file;
    }

    @Override
    public void process(Node externs, Node root) {
        visit(root, node -> ClassTable.read(node).ifPresent(tables::add));
        if (tables.isEmpty()) {
            throw new BuildFailure(
                    file + " has no table of classes as TeaVM 0.15 writes it: look what it writes now, and change"
                            + " ClassTable accordingly.");
        }
        Node scope = tables.get(0).statement().getParent();
        define();
        for (Node statement = scope.getFirstChild(); statement != null; statement = statement.getNext()) {
            start(statement);
        }
        do {
            while (!toVisit.isEmpty()) {
                visit(toVisit.pop(), this::reach);
            }
            tables.forEach(table -> table.rows().forEach(this::reachByInheritance));
        } while (!toVisit.isEmpty());
        prune(scope);
        compiler.reportChangeToEnclosingScope(scope);
    }

    private void define() {
        for (ClassTable table : tables) {
            for (ClassTable.Row row : table.rows()) {
                definitions
                        .computeIfAbsent(row.name(), name -> new ArrayList<>())
                        .addAll(row.needs());
            }
        }
    }

    /** What runs at the start is needed; what is merely defined waits until its name is met. */
    private void start(Node statement) {
        if (statement.isFunction()) {
            definitions
                    .computeIfAbsent(name(statement), name -> new ArrayList<>())
                    .add(statement.getLastChild());
        } else if (statement.isLet() || statement.isConst() || statement.isVar()) {
            for (Node name = statement.getFirstChild(); name != null; name = name.getNext()) {
                if (isDefinition(name)) {
                    definitions
                            .computeIfAbsent(name.getString(), key -> new ArrayList<>())
                            .add(name.getFirstChild());
                } else {
                    toVisit.add(name);
                }
            }
        } else if (isTable(statement)) {
            toVisit.add(statement.getFirstFirstChild());
        } else if (!isDebuggingAid(statement)) {
            toVisit.add(statement);
        }
    }

    private boolean isDefinition(Node name) {
        Node value = name.getFirstChild();
        return name.isName()
                && value != null
                && (value.isFunction() || (value.isCall() && definitions.containsKey(name.getString())));
    }

    private boolean isTable(Node statement) {
        return tables.stream().anyMatch(table -> table.statement() == statement);
    }

    /** How a Java object prints itself to JavaScript: {@code Object.prototype.toString} and the name of its class. */
    private boolean isDebuggingAid(Node statement) {
        if (!statement.isExprResult() || !statement.getFirstChild().isAssign()) {
            return false;
        }
        Node target = statement.getFirstFirstChild();
        return target.isGetProp()
                && (target.getString().equals("toString") || target.getString().equals("__teavm_class__"))
                && target.getFirstChild().isGetProp()
                && target.getFirstFirstChild().isName()
                && tables.stream()
                        .anyMatch(table ->
                                table.isRoot(target.getFirstFirstChild().getString()));
    }

    private void reach(Node node) {
        if (node.isName() && reached.add(node.getString())) {
            toVisit.addAll(definitions.getOrDefault(node.getString(), List.of()));
        }
    }

    /** An interface that extends one that is asked for is on the way to it, even where nothing names it. */
    private void reachByInheritance(ClassTable.Row row) {
        if (row.isInterface()
                && !reached.contains(row.name())
                && row.interfaceNames().stream().anyMatch(reached::contains)) {
            reached.add(row.name());
            toVisit.addAll(definitions.getOrDefault(row.name(), List.of()));
        }
    }

    private void prune(Node scope) {
        tables.forEach(table -> table.keep(reached));
        for (Node statement = scope.getFirstChild(); statement != null; ) {
            Node next = statement.getNext();
            if (isDebuggingAid(statement) || (statement.isFunction() && !reached.contains(name(statement)))) {
                statement.detach();
            } else if (statement.isLet() || statement.isConst() || statement.isVar()) {
                pruneNames(statement);
            }
            statement = next;
        }
    }

    private void pruneNames(Node statement) {
        for (Node name = statement.getFirstChild(); name != null; ) {
            Node next = name.getNext();
            if (isDefinition(name) && !reached.contains(name.getString())) {
                name.detach();
            }
            name = next;
        }
        if (!statement.hasChildren()) {
            statement.detach();
        }
    }

    private static String name(Node function) {
        return function.getFirstChild().getString();
    }

    private static void visit(Node node, Consumer<Node> visitor) {
        visitor.accept(node);
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            visit(child, visitor);
        }
    }
}
