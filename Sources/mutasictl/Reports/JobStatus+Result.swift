import FoundationEssentials
import JobQueue
import Postgres

extension JobStatus {
    /// What the handler gave back.
    ///
    /// - Throws: ``Refusal`` when it gave nothing, or something else, as a daemon of another version may.
    func decodedResult<Value: Decodable>() throws(Refusal) -> Value {
        do {
            return try JSONDecoder().decode(Value.self, from: Data((result?.text ?? "").utf8))
        } catch {
            throw Refusal(.software, .resultUnreadable(id))
        }
    }
}
