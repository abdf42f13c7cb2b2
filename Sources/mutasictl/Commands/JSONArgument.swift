import FoundationEssentials
import Postgres

/// A JSON object on the command line.
enum JSONArgument {
    /// Reads a JSON object, or the file behind an `@`.
    static func object(_ value: String, option: String) throws(Refusal) -> JSONB {
        let text = value.hasPrefix("@") ? try contents(of: String(value.dropFirst())) : value
        do {
            _ = try JSONDecoder().decode([String: Member].self, from: Data(text.utf8))
        } catch {
            throw Refusal(.usage, .noJSONObject(option))
        }
        return JSONB(text)
    }

    /// Any value: whether it suits the kind is for its handler to say.
    private struct Member: Decodable {
        init(from decoder: any Decoder) {}
    }

    private static func contents(of path: String) throws(Refusal) -> String {
        do {
            return try String(contentsOfFile: path, encoding: .utf8)
        } catch {
            throw Refusal(.inputOutput, .unreadableFile(path))
        }
    }
}
