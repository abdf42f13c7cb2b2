import Manuals
import Transfers

/// The manual page mutasi-sql(7): what others than the owner may call and read, made of the database's catalogue.
struct SQLManual {
    private let catalogue: SQLCatalogue
    private let language: Language

    /// The page for what a database has, in a language.
    init(_ catalogue: SQLCatalogue, in language: Language) {
        self.catalogue = catalogue
        self.language = language
    }

    /// The page's source.
    var text: String {
        var page = ManualPage("mutasi-sql", section: 7, language: language, purpose: say(.sqlManualPurpose))
        page.add("URAIAN", "DESCRIPTION", Mdoc.prose(say(.sqlManualDescription)))
        page.add("PERAN", "ROLES", Mdoc.list(Self.roles.map { ($0.0, say($0.1)) }))
        page.add("MENGANTREKAN", "ENQUEUEING", enqueueing)
        page.add("MENGELOLA ANTREAN", "OPERATING THE QUEUE", operating)
        page.add("MEMBACA", "READING", reading)
        page.add("FUNGSI LAIN", "OTHER FUNCTIONS", others)
        page.add("SQLSTATE", "SQLSTATE", Mdoc.list(Self.errors.map { ($0.0, say($0.1)) }))
        page.add("CONTOH", "EXAMPLES", examples)
        page.seeAlso([("mutasictl", 1), ("mutasid", 8), ("psql", 1)])
        return page.text
    }

    private var enqueueing: String {
        let functions = documented(SQLManual.producers)
        let arguments = functions.first.map { function in
            zip(zip(function.names, function.types), function.standards).map { argument, standard in
                let meaning = Phrase.sqlEnqueueArguments[argument.0].map(say) ?? ""
                let bare = standard.isEmpty ? say(.sqlHasToBeGiven) : say(.sqlStandard(standard))
                return (argument.0 + " " + argument.1, meaning + " " + bare)
            }
        }
        return [entries(functions), ".Pp", Mdoc.text(say(.sqlArgumentsOfEnqueue)), Mdoc.list(arguments ?? [])]
            .joined(separator: "\n")
    }

    private var operating: String {
        [Mdoc.text(say(.sqlOperatingIntroduction)), entries(documented(Self.operators))].joined(separator: "\n")
    }

    private var reading: String {
        let views = catalogue.views.filter { Self.views.contains($0.name) }.map { view in
            let columns = zip(view.columns, view.types).map { "\($0) \($1)" }.joined(separator: ", ")
            return """
                .It Sy \(view.name)
                \(Mdoc.text(described(view.name, view.comment)))
                .br
                \(Mdoc.text(say(.sqlColumns) + columns + "."))
                .br
                \(Mdoc.text(who(view.roles)))
                """
        }
        return ([".Bl -tag -width Ds"] + views + [".El", entries(documented(Self.readers))]).joined(separator: "\n")
    }

    /// What is granted because views, policies and the programs call it, so that the page names all there is.
    private var others: String {
        let named = Set(Self.producers + Self.operators + Self.readers)
        let rest = catalogue.functions.filter { !named.contains($0.signature) }.map { function in
            let lines = [head(function)]
            return
                (lines + (language == .english ? [Mdoc.text(function.comment)] : []) + [
                    language == .english ? ".br" : "", Mdoc.text(who(function.roles)),
                ]).filter { !$0.isEmpty }.joined(separator: "\n")
        }
        return ([Mdoc.text(say(.sqlOthersIntroduction)), ".Bl -tag -width Ds"] + rest + [".El"])
            .joined(separator: "\n")
    }

    private func documented(_ signatures: [String]) -> [SQLFunction] {
        signatures.compactMap { signature in catalogue.functions.first { $0.signature == signature } }
    }

    private func entries(_ functions: [SQLFunction]) -> String {
        let items = functions.map { function in
            """
            \(head(function))
            \(Mdoc.text(described(function.signature, function.comment)))
            .br
            \(Mdoc.text(say(.sqlReturns(function.result)) + " " + who(function.roles)))
            """
        }
        return ([".Bl -tag -width Ds"] + items + [".El"]).joined(separator: "\n")
    }

    private func head(_ function: SQLFunction) -> String {
        let name = function.name.replacing("\"", with: "\\(dq")
        return ".It Sy \(name) Ns (\(function.arguments))"
    }

    /// The catalogue's own comment is English.
    private func described(_ name: String, _ comment: String) -> String {
        language == .english ? comment : Phrase.sqlIndonesian[name] ?? ""
    }

    private func who(_ roles: [String]) -> String { say(.sqlWho) + roles.joined(separator: ", ") + "." }

    private var examples: String {
        Self.examples.map { Mdoc.text(say($0.0)) + "\n" + Mdoc.literal($0.1) }.joined(separator: "\n")
    }

    private func say(_ phrase: Phrase) -> String { phrase.text(in: language) }
}
