/// How much one run of the PDF setter may take.
public struct RenderingLimits: Hashable, Sendable {
    /// Seconds, of the clock and of the processor alike.
    public var seconds: Int
    /// Bytes of memory.
    public var memory: Int
    /// Bytes of the PDF.
    public var output: Int

    /// Limits; as delivered a decree with some thousand people fits in.
    public init(seconds: Int = 60, memory: Int = 1 << 30, output: Int = 64 << 20) {
        self.seconds = seconds
        self.memory = memory
        self.output = output
    }
}
