import "./styles/app.css";

// Evaluated one after the other, each in a task of its own, so that on a slow processor no press waits for them all.
await import("react-dom/client");
const { start } = await import("./start.tsx");
await start();
