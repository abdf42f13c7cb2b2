import ArgumentParser
import TransferStore

/// Which part of a list is shown.
struct PageOptions<Number: ExpressibleByArgument & Decodable & Equatable & Sendable>: ParsableArguments {
    @Option(help: ArgumentHelp(.limitHelp, valueName: "n"))
    var limit = 200

    @Option(help: ArgumentHelp(.afterHelp, valueName: "number"))
    var after: Number?

    func validate() throws {
        try Validation.limit(limit)
    }

    /// A part of a list that begins below a number, with one entry more than is shown: it tells that there are more.
    func page(below number: Int64?) -> Page {
        Page(after: number, limit: limit + 1)
    }

    /// What follows the entry of ``after`` in a list that was read whole.
    func rest<Entry>(of entries: [Entry], _ number: (Entry) -> Number) throws -> [Entry] {
        guard let after else { return entries }
        guard let place = entries.firstIndex(where: { number($0) == after }) else {
            throw Refusal(.notFound, .notInTheList("\(after)"))
        }
        return Array(entries[(place + 1)...])
    }

    /// As many as are shown, and the number after which the list goes on; nil where it ends.
    func part<Entry>(_ entries: [Entry], _ number: (Entry) -> Number) -> (shown: [Entry], next: Number?) {
        guard entries.count > limit else { return (entries, nil) }
        let shown = Array(entries.prefix(limit))
        return (shown, shown.last.map(number))
    }

    /// Says how the list goes on.
    func say(_ next: Number?) {
        if let next { StandardStream.error.say(.listGoesOn("\(next)")) }
    }
}

extension PageOptions where Number == Int64 {
    /// A part of a list that goes by these numbers.
    var page: Page { page(below: after) }
}
