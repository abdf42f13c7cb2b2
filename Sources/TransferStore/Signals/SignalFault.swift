public import Transfers

/// Why nothing can be done to a signal.
public enum SignalFault: GroundedFault {
    /// There is no signal of this number.
    case unknown(SignalID)
    /// It was adopted, dismissed or closed before.
    case settled(SignalID)

    /// The code.
    public var code: String {
        switch self {
        case .unknown: "SIGNAL01"
        case .settled: "SIGNAL02"
        }
    }

    /// The law and article, or the practice; nil for a slip.
    public var basis: String? {
        switch self {
        case .settled: "rancangan: sinyal diselesaikan sekali"
        case .unknown: nil
        }
    }

    /// What is wrong and what helps.
    public func told(in language: Language) -> String {
        switch (self, language) {
        case (.unknown(let id), .indonesian): "Sinyal \(id) tidak ada; lihat daftar sinyal."
        case (.unknown(let id), .english): "There is no signal \(id); look at the list of signals."
        case (.settled(let id), .indonesian):
            "Sinyal \(id) sudah dijadikan kebutuhan, dikesampingkan, atau berakhir; lihat sinyalnya."
        case (.settled(let id), .english): "Signal \(id) was adopted, dismissed or is over; look at it."
        }
    }
}
