internal import Postgres
internal import Transfers

/// An answer in a dialogue as JSON and the table of dialogues keep it: a code, and words or a number with it.
struct StoredAnswer: Codable {
    let code: String
    let words: String?
    let reminders: Int?

    init(code: String, words: String?, reminders: Int?) {
        self.code = code
        self.words = words
        self.reminders = reminders
    }

    init(_ answer: DialogueAnswer) {
        code = answer.code
        switch answer {
        case .agreed: (words, reminders) = (nil, nil)
        case .agreedWithConditions(let text), .objected(let text): (words, reminders) = (text, nil)
        case .silent(let count): (words, reminders) = (nil, count)
        }
    }

    func answer() throws -> DialogueAnswer {
        switch (code, words, reminders) {
        case ("SETUJU", _, _): .agreed
        case ("SETUJU_BERSYARAT", let words?, _): .agreedWithConditions(words)
        case ("KEBERATAN", let words?, _): .objected(reason: words)
        case ("TIDAK_MENJAWAB", _, let reminders?): .silent(reminders: reminders)
        default: throw PostgresError(.decoding, "an answer is kept that is none")
        }
    }
}
