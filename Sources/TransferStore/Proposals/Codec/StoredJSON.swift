internal import FoundationEssentials
internal import Postgres
internal import Transfers

/// JSON as proposals and their events are kept in, with the keys in order.
enum StoredJSON {
    static func encode(_ value: some Encodable) throws -> JSONB {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return JSONB(String(decoding: try encoder.encode(value), as: UTF8.self))
    }

    /// - Throws: `PostgresError` without any value: what is kept is personal data.
    static func decode<Value: Decodable>(_ type: Value.Type, _ json: JSONB) throws -> Value {
        do {
            return try JSONDecoder().decode(type, from: Data(json.text.utf8))
        } catch {
            throw PostgresError(.decoding, "what is kept of a proposal cannot be read as \(type)")
        }
    }

    /// A word of a fixed set.
    static func word<Word: RawRepresentable<String>>(_ type: Word.Type, _ text: String) throws -> Word {
        guard let word = Word(rawValue: text) else {
            throw PostgresError(.decoding, "what is kept of a proposal has a word that is no \(type)")
        }
        return word
    }

    /// A gate by its code.
    static func gate(_ text: String) throws -> GateCode {
        guard let gate = GateCode.allCases.first(where: { $0.text == text }) else {
            throw PostgresError(.decoding, "what is kept of a proposal has a word that is no gate")
        }
        return gate
    }

    /// A code of I-MUT.
    static func mutationCode(_ number: Int) throws -> MutationCode {
        guard let code = MutationCode(rawValue: number) else {
            throw PostgresError(.decoding, "what is kept of a proposal has a number that is no code of I-MUT")
        }
        return code
    }
}
