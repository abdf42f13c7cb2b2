public import Transfers

/// A request that a person looks again at what was found by a program, and what came of it (UU 27/2022 Ps 10).
public struct EvaluationReview: Hashable, Sendable {
    /// What the person who looked says.
    public enum Answer: String, CaseIterable, Sendable {
        /// The evaluation stands.
        case upheld = "TETAP"
        /// Data were wrong and are corrected at their source; the evaluation follows them.
        case dataCorrected = "DATA_DIPERBAIKI"
        /// It is made again.
        case evaluatedAgain = "DIEVALUASI_ULANG"
    }

    /// An answer with who gave it.
    public struct Reply: Hashable, Sendable {
        /// What they say.
        public let answer: Answer
        /// Why.
        public let text: String
        /// Their name.
        public let by: String
        /// When.
        public let on: CivilDate
    }

    /// Its number.
    public let id: Int64
    /// The NIP of whose evaluation it is.
    public let nip: String
    /// Their name.
    public let name: String
    /// The need they were evaluated for.
    public let need: NeedID
    /// What they object to.
    public let grounds: String
    /// When they asked.
    public let requestedOn: CivilDate
    /// The answer; nil while nobody has looked.
    public let reply: Reply?
}
