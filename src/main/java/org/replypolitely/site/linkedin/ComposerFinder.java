package org.replypolitely.site.linkedin;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.replypolitely.site.Dom;
import org.replypolitely.site.Elements;

/**
 * Finds the composer that belongs to a person, by the link to their profile in its header. Never "the first text box":
 * where no composer, or more than one, is known to be theirs there is none.
 *
 * @param <E> an element of the document
 */
public final class ComposerFinder<E> {

    private final Dom<E> dom;

    public ComposerFinder(Dom<E> dom) {
        this.dom = dom;
    }

    /** The selector of the elements that may hold composers in a tree of their own. */
    public static String treeHolders() {
        return Catalogue.COMPOSER_TREE;
    }

    /** Looks in these trees, each the root element of a document or of an open shadow tree. */
    public ComposerMatch<E> find(List<E> trees, String slug) {
        E found = null;
        E editor = null;
        for (int t = 0; t < trees.size(); t++) {
            Elements<E> editors = dom.all(trees.get(t), Catalogue.EDITOR);
            for (int i = 0; i < editors.count(); i++) {
                E composer = composerOf(editors.at(i), slug);
                if (composer != null) {
                    if (found != null) {
                        return new ComposerMatch.None<>();
                    }
                    found = composer;
                    editor = editors.at(i);
                }
            }
        }
        return found == null || editor == null ? new ComposerMatch.None<>() : new ComposerMatch.Found<>(found, editor);
    }

    /** The control that sends what stands in a composer, or null where none is to be seen. */
    public @Nullable E sendControl(ComposerMatch.Found<E> composer) {
        return dom.first(composer.composer(), Catalogue.SEND);
    }

    /**
     * The nearest element around the editor that has a header with links to people, if every one of them leads to this
     * person; else null. An element with a second editor in it is no single composer any more.
     */
    private @Nullable E composerOf(E editor, String slug) {
        for (E around = dom.parent(editor); around != null; around = dom.parent(around)) {
            if (dom.all(around, Catalogue.EDITOR).count() > 1) {
                return null;
            }
            Elements<E> headers = dom.all(around, Catalogue.COMPOSER_HEADER);
            boolean theirs = false;
            for (int h = 0; h < headers.count(); h++) {
                Elements<E> links = dom.all(headers.at(h), Catalogue.PERSON_LINK);
                for (int i = 0; i < links.count(); i++) {
                    if (!dom.decoded(ProfileAddress.slug(dom.attribute(links.at(i), "href")))
                            .equals(slug)) {
                        return null;
                    }
                    theirs = true;
                }
            }
            if (theirs) {
                return around;
            }
        }
        return null;
    }
}
