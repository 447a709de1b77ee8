package org.replypolitely.build;

import com.google.javascript.jscomp.AbstractCompiler;
import com.google.javascript.jscomp.CompilerPass;
import com.google.javascript.rhino.IR;
import com.google.javascript.rhino.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Has all classes of a script of TeaVM's share the functions that are the same for each: TeaVM makes four of them anew for
 * every class, and they stay in memory as long as the page does.
 */
final class SharedDefaults implements CompilerPass {

    /** What stands in a class's description until the class has better; each a function of nothing but its argument. */
    private static final Set<String> DEFAULTS = Set.of("clinit", "enumConstants", "valueToObject", "objectToValue");

    private final AbstractCompiler compiler;

    SharedDefaults(AbstractCompiler compiler) {
        this.compiler = compiler;
    }

    @Override
    public void process(Node externs, Node root) {
        List<Node> descriptions = new ArrayList<>();
        findDescriptions(root, descriptions);
        for (Node description : descriptions) {
            share(description);
        }
    }

    private static void findDescriptions(Node node, List<Node> descriptions) {
        if (node.isObjectLit() && defaults(node).size() == DEFAULTS.size()) {
            descriptions.add(node);
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            findDescriptions(child, descriptions);
        }
    }

    private static List<Node> defaults(Node object) {
        List<Node> defaults = new ArrayList<>();
        for (Node key = object.getFirstChild(); key != null; key = key.getNext()) {
            if (key.isStringKey()
                    && DEFAULTS.contains(key.getString())
                    && key.getFirstChild().isArrowFunction()) {
                defaults.add(key);
            }
        }
        return defaults;
    }

    private void share(Node description) {
        Node statement = description;
        while (!statement.getParent().isBlock() || !statement.getGrandparent().isFunction() || isArrow(statement)) {
            statement = statement.getParent();
        }
        for (Node key : defaults(description)) {
            String name = "default$" + key.getString();
            Node function = key.removeFirstChild();
            key.addChildToFront(IR.name(name));
            Node shared = IR.let(IR.name(name), function).srcrefTree(description);
            shared.insertBefore(statement);
            compiler.reportChangeToEnclosingScope(shared);
        }
        compiler.reportChangeToEnclosingScope(description);
    }

    /** Tells whether this stands in a function that makes descriptions, rather than around it. */
    private static boolean isArrow(Node statement) {
        return statement.getGrandparent().isArrowFunction()
                && statement.getGrandparent().getParent().isName();
    }
}
