package org.replypolitely.build;

import com.google.javascript.rhino.Node;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One of the tables of classes in a script of TeaVM's: a call with one array, in which every class has a row of eight
 * places, or of nine where it has a name.
 */
final class ClassTable {

    private final Node statement;
    private final List<Row> rows;

    private ClassTable(Node statement, List<Row> rows) {
        this.statement = statement;
        this.rows = rows;
    }

    /** The table that this node is; empty where it is none. */
    static Optional<ClassTable> read(Node node) {
        if (!node.isExprResult() || !node.getFirstChild().isCall()) {
            return Optional.empty();
        }
        Node call = node.getFirstChild();
        Node array = call.getSecondChild();
        if (!call.getFirstChild().isName() || !call.hasTwoChildren() || !array.isArrayLit() || !array.hasChildren()) {
            return Optional.empty();
        }
        List<Row> rows = new ArrayList<>();
        for (Node place = array.getFirstChild(); place != null; ) {
            Optional<Row> row = Row.at(place);
            if (row.isEmpty()) {
                return Optional.empty();
            }
            rows.add(row.get());
            place = row.get().last().getNext();
        }
        return Optional.of(new ClassTable(node, rows));
    }

    Node statement() {
        return statement;
    }

    List<Row> rows() {
        return List.copyOf(rows);
    }

    /** Tells whether this is the class above all others. */
    boolean isRoot(String name) {
        return rows.stream().anyMatch(row -> row.name().equals(name) && row.isRoot());
    }

    /** Leaves out the rows of all other classes, and the mention of other interfaces. */
    void keep(Set<String> names) {
        for (Row row : rows) {
            if (names.contains(row.name())) {
                row.keepInterfaces(names);
            } else {
                row.remove();
            }
        }
    }

    /** The row of one class. */
    record Row(
            Node first,
            Node parent,
            Node interfaces,
            Node modifiers,
            Node outerClass,
            Node classInitializer,
            Node methods) {

        private static Optional<Row> at(Node first) {
            Node className = first.getNext();
            Node parent = className != null && className.isStringLit() ? next(className.getNext()) : next(className);
            Node interfaces = next(parent);
            Node modifiers = next(interfaces);
            Node outerClass = next(modifiers);
            Node classInitializer = next(outerClass);
            Node methods = next(classInitializer);
            if (methods == null
                    || parent == null
                    || interfaces == null
                    || modifiers == null
                    || outerClass == null
                    || classInitializer == null
                    || !first.isName()
                    || !(parent.isName() || parent.isNumber())
                    || !interfaces.isArrayLit()
                    || !modifiers.isNumber()
                    || !(outerClass.isNumber() || outerClass.isArrayLit())
                    || !(classInitializer.isNumber() || classInitializer.isFunction())
                    || !(methods.isNumber() || methods.isArrayLit())) {
                return Optional.empty();
            }
            return Optional.of(new Row(first, parent, interfaces, modifiers, outerClass, classInitializer, methods));
        }

        String name() {
            return first.getString();
        }

        Node last() {
            return methods;
        }

        boolean isRoot() {
            return parent.isNumber();
        }

        /** What a class that is used needs in its turn; interfaces only where they are asked for by name. */
        List<Node> needs() {
            return List.of(parent, outerClass, classInitializer, methods);
        }

        boolean isInterface() {
            return Modifier.isInterface((int) modifiers.getDouble());
        }

        List<String> interfaceNames() {
            List<String> names = new ArrayList<>();
            for (Node each = interfaces.getFirstChild(); each != null; each = each.getNext()) {
                names.add(each.getString());
            }
            return names;
        }

        private void keepInterfaces(Set<String> names) {
            for (Node each = interfaces.getFirstChild(); each != null; ) {
                Node next = each.getNext();
                if (!names.contains(each.getString())) {
                    each.detach();
                }
                each = next;
            }
        }

        private void remove() {
            for (Node place = first; place != null; ) {
                Node next = place == methods ? null : place.getNext();
                place.detach();
                place = next;
            }
        }

        private static @Nullable Node next(@Nullable Node node) {
            return node == null ? null : node.getNext();
        }
    }
}
