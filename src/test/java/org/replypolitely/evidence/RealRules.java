package org.replypolitely.evidence;

import java.nio.file.Path;
import org.replypolitely.build.EvidenceCompiler;

/** The rules that ship, compiled from the data. */
public final class RealRules {

    /** Compiled once: compiling runs every example. */
    public static final String COMPILED = EvidenceCompiler.compile(Path.of("src/main/resources/evidence"));

    public static final EvidenceRules RULES = EvidenceRulesReader.read(COMPILED);

    private RealRules() {}
}
