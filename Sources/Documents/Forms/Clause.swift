/// A part of a decree: its word on the left, and its points.
struct Clause: Hashable, Sendable {
    /// A point, with its mark.
    struct Point: Hashable, Sendable {
        /// The word of the clause, for its first point alone.
        let word: String
        let colon: String
        let mark: String
        let words: String
        let particulars: [Fact]
    }

    let points: [Point]

    /// Points marked `a.`, `b.` and so on, or not at all when there is only one.
    static func lettered(_ word: String, _ texts: [String]) -> Clause {
        marked(word, texts) { Self.letter($0) + "." }
    }

    /// Points marked `1.`, `2.` and so on, or not at all when there is only one.
    static func numbered(_ word: String, _ texts: [String]) -> Clause {
        marked(word, texts) { "\($0 + 1)." }
    }

    /// One text without a mark, and facts under it.
    static func plain(_ word: String, _ text: String, facts: [Fact] = []) -> Clause {
        Clause(points: [Point(word: word, colon: ":", mark: "", words: text, particulars: facts)])
    }

    /// Facts of several, numbered when there is more than one.
    static func listed(_ word: String, _ lists: [[Fact]]) -> Clause {
        Clause(
            points: lists.enumerated().map { place, facts in
                Point(
                    word: place == 0 ? word : "",
                    colon: place == 0 ? ":" : "",
                    mark: lists.count > 1 ? "\(place + 1)." : "",
                    words: "",
                    particulars: facts
                )
            }
        )
    }

    private static func marked(_ word: String, _ texts: [String], _ mark: (Int) -> String) -> Clause {
        Clause(
            points: texts.enumerated().map { place, text in
                Point(
                    word: place == 0 ? word : "",
                    colon: place == 0 ? ":" : "",
                    mark: texts.count > 1 ? mark(place) : "",
                    words: text,
                    particulars: []
                )
            }
        )
    }

    /// `a` to `z`, then `aa` and so on.
    private static func letter(_ place: Int) -> String {
        let letter = String(UnicodeScalar(UInt8(ascii: "a") + UInt8(place % 26)))
        return place < 26 ? letter : Self.letter(place / 26 - 1) + letter
    }
}
