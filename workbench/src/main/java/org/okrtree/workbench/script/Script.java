package org.okrtree.workbench.script;

import com.google.javascript.jscomp.CodePrinter;
import com.google.javascript.jscomp.CompilationLevel;
import com.google.javascript.jscomp.Compiler;
import com.google.javascript.jscomp.CompilerOptions;
import com.google.javascript.jscomp.JSError;
import com.google.javascript.jscomp.SourceFile;
import com.google.javascript.rhino.Node;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A script file, read by the Closure Compiler that plugins for the products are minified with.
 *
 * @param remarks all that is noteworthy in it, by line
 * @param minified the same script without comments and white space; empty when it cannot be read. A {@code 'use strict'} is
 *     gone from it, in functions too: the compiler takes it away
 */
public record Script(List<Remark> remarks, String minified) {
    // the compiler prints what it also keeps
    private static final PrintStream SILENT =
            new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);

    /** Copies the remarks. */
    public Script {
        remarks = List.copyOf(remarks);
    }

    /** Reads a script. */
    public static Script read(String source) {
        Compiler compiler = new Compiler(SILENT);
        compiler.disableThreads();
        CompilerOptions options = options();
        compiler.initOptions(options);
        Node root = compiler.parse(SourceFile.fromCode("script.js", source));
        List<Remark> remarks = new ArrayList<>(compiler.getErrors().stream()
                .map(error -> new Remark(Remark.Kind.SYNTAX, Math.max(1, error.getLineNumber()), sentence(error)))
                .toList());
        if (root == null || !remarks.isEmpty()) {
            return new Script(remarks, "");
        }
        remarks.addAll(Reading.of(root));
        remarks.sort(Comparator.comparingInt(Remark::line));
        return new Script(
                remarks,
                new CodePrinter.Builder(root).setCompilerOptions(options).build());
    }

    /** The remarks of these kinds. */
    public Stream<Remark> remarks(Remark.Kind... kinds) {
        return remarks.stream().filter(remark -> List.of(kinds).contains(remark.kind()));
    }

    /** Why the minifier refuses it. */
    public Optional<Remark> refusal() {
        return remarks(Remark.Kind.SYNTAX).findFirst();
    }

    private static CompilerOptions options() {
        CompilerOptions options = new CompilerOptions();
        CompilationLevel.WHITESPACE_ONLY.setOptionsForCompilationLevel(options);
        options.setLanguageIn(CompilerOptions.LanguageMode.ECMASCRIPT_2019);
        options.setLanguageOut(CompilerOptions.LanguageMode.NO_TRANSPILE);
        options.setEmitUseStrict(false);
        options.setOutputCharset(StandardCharsets.UTF_8);
        return options;
    }

    private static String sentence(JSError error) {
        String said = error.getDescription();
        return said.startsWith("This language feature is only supported for ")
                ? said.replaceAll(".* for (\\w+) mode or better: (.*?)\\.?$", "$2 is of $1")
                : said.replaceFirst("^Parse error\\. ", "");
    }
}
