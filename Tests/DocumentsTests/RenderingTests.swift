import Documents
import Testing

@Suite("The PDF setter")
struct RenderingTests {
    @Test("a run that takes too long is ended, and says how long it had")
    func tooSlow() {
        let renderer = DocumentRenderer(limits: RenderingLimits(seconds: 1))
        #expect(throws: RenderingFault.tookTooLong(seconds: 1)) { try renderer.render(Sample.decree(4_000)) }
    }

    @Test("a run that needs too much memory ends, and nothing of ours with it")
    func tooLarge() {
        let renderer = DocumentRenderer(limits: RenderingLimits(memory: 110 << 20))
        #expect(throws: RenderingFault.self) { try renderer.render(Sample.decree(2_000)) }
    }

    @Test("more output than allowed is refused")
    func tooMuch() {
        let renderer = DocumentRenderer(limits: RenderingLimits(output: 1_000))
        #expect(throws: RenderingFault.tooLarge) { try renderer.render(Sample.evaluation) }
    }

    @Test("without the interpreter it is said what to install")
    func missing() {
        let renderer = DocumentRenderer(interpreter: "/nonexistent/python3")
        #expect(throws: RenderingFault.setterMissing) { try renderer.render(Sample.evaluation) }
    }
}
